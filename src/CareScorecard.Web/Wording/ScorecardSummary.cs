using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Web.Wording;

/// <summary>A month in one sentence and a count of each status, made by rules from its rows.</summary>
public sealed record ScorecardSummary
{
    public required int Off { get; init; }

    public required int Close { get; init; }

    public required int On { get; init; }

    /// <summary>Measures with a figure that nobody rates: no target, or too few children.</summary>
    public required int Watched { get; init; }

    public required int WithoutFigure { get; init; }

    /// <summary>Measures whose figure the public does not see; 0 for staff.</summary>
    public required int Hidden { get; init; }

    /// <summary>How the measures stand, as a heading.</summary>
    public required string Headline { get; init; }

    public static ScorecardSummary Of(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return Of(scorecard.Rows);
    }

    /// <summary>Of some of a month's rows.</summary>
    public static ScorecardSummary Of(IReadOnlyCollection<ScorecardRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var off = Count(rows, Status.OffTarget);
        var close = Count(rows, Status.Close);
        var on = Count(rows, Status.OnTarget);
        var hidden = rows.Count(row => PublicView.IsWithheld(row.Value));
        return new ScorecardSummary
        {
            Off = off,
            Close = close,
            On = on,
            Watched = Count(rows, Status.Context) + Count(rows, Status.TooFew),
            WithoutFigure = Count(rows, Status.NoData) - hidden,
            Hidden = hidden,
            Headline = HeadlineOf(off, close, on),
        };
    }

    private static int Count(IReadOnlyCollection<ScorecardRow> rows, Status status) => rows.Count(row => row.Status == status);

    private static string HeadlineOf(int off, int close, int on)
    {
        var judged = off + close + on;
        var measures = judged == 1 ? "measure" : "measures";
        return (off, close, on) switch
        {
            (0, 0, 0) => "No measure can be judged against a target this month",
            (0, 0, _) => judged == 1 ? "The one measure with a target is on target" : $"All {judged} measures with a target are on target",
            (0, _, _) => $"No measure is off target; {close} of {judged} {Are(close)} close",
            (_, 0, _) => $"{off} of {judged} {measures} with a target {Are(off)} off target",
            _ => $"{off} of {judged} {measures} with a target {Are(off)} off target and {close} {Are(close)} close",
        };
    }

    private static string Are(int count) => count == 1 ? "is" : "are";
}
