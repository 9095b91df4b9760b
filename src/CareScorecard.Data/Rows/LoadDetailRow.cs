using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Data.Rows;

/// <summary>What is kept of a version's load and is too long to read with every list of versions.</summary>
internal sealed class LoadDetailRow
{
    public required int VersionId { get; init; }

    public required IReadOnlyList<Field> Fields { get; init; }

    public required IReadOnlyList<Tidied> Tidied { get; init; }

    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>Null where a version of the program that did not yet keep them loaded the month.</summary>
    public required LoadChoices? Choices { get; init; }

    /// <summary>Null as <see cref="Choices"/> is.</summary>
    public required MonthShape? Shape { get; init; }
}
