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
}
