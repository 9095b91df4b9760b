using CareScorecard.Domain.Periods;
using CareScorecard.Import;

namespace CareScorecard.Application.Months;

/// <summary>Which months are to be checked and loaded from some files, one after another.</summary>
/// <param name="Months">Oldest first, so that each is compared with the one before it.</param>
/// <param name="Doubts">What was ambiguous about the files and how it was taken, in full sentences.</param>
/// <param name="AreSeveral">Several months were asked for, or found: even where only one of them is left.</param>
public sealed record MonthPlan(IReadOnlyList<PlannedMonth> Months, IReadOnlyList<string> Doubts, bool AreSeveral);

/// <summary>A month to be checked.</summary>
/// <param name="Month">Null where the files are to say it.</param>
/// <param name="Request">The files that make it.</param>
public sealed record PlannedMonth(ReportingMonth? Month, ReadRequest Request)
{
    /// <summary>Files that were read once for all months of the plan; null where they are read when the month's turn comes.</summary>
    internal ReadFiles? Read { get; init; }
}
