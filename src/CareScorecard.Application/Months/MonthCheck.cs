using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;
using CareScorecard.Import;

namespace CareScorecard.Application.Months;

/// <summary>Files that were read and judged, and what the scorecard would say. Nothing is saved yet.</summary>
public sealed record MonthCheck
{
    public required ReadResult Read { get; init; }

    /// <summary>Every indicator before and after, in the catalogue's order; empty when there are no records to compute from.</summary>
    public required IReadOnlyList<IndicatorEffect> Effect { get; init; }

    /// <summary>The version that staff see now; null when the month is not held.</summary>
    public MonthVersion? Current { get; init; }

    /// <summary>
    /// What <see cref="Effect"/> compares with: the current version of the month, or of the latest month held before it; null when
    /// neither is held.
    /// </summary>
    public MonthVersion? ComparedWith { get; init; }

    /// <summary>
    /// The database holds the made-up council and these files do not: real and made-up children never stand side by side, so a new
    /// database has to be started first.
    /// </summary>
    public bool IsRealInSample { get; init; }

    /// <summary>
    /// Saving would change what a past month says, and so needs a reason: the month is held with other records, and either a later month
    /// is held too or the board has been shown it.
    /// </summary>
    public bool ChangesPastMonth { get; init; }

    /// <summary>What would be saved, in the catalogue's order, the council's own measures after them.</summary>
    internal IReadOnlyList<StoredFigure> Figures { get; init; } = [];

    /// <summary>What the preview rests on; null where there was nothing to compute from.</summary>
    internal LoadEffect? Previewed { get; init; }

    /// <summary>The rows that were not read on purpose, one by one.</summary>
    public IReadOnlyList<LeftOutRow> LeftOut { get; init; } = [];

    /// <summary>The warnings by rule and column: each kind needs a reason before the month can be saved.</summary>
    public IReadOnlyList<WarningKind> WarningKinds => WarningKind.Of(Read.Problems);

    public int Stops => Count(Severity.Stop);

    public int Warnings => Count(Severity.Warn);

    public int Notes => Count(Severity.Note);

    private int Count(Severity severity) => Read.Problems.Count(problem => problem.Severity == severity);
}
