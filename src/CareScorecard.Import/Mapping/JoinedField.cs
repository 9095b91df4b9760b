using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Mapping;

/// <summary>A field that one row about a child can take from another.</summary>
/// <param name="Read">Null where nothing is recorded.</param>
/// <param name="Take">The first record with the value of the second.</param>
internal sealed record JoinedField<T>(Field Field, Func<T, object?> Read, Func<T, T, T> Take)
    where T : class;
