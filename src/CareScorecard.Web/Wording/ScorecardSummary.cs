using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Web.Wording;

/// <summary>A month in two sentences and a count of each status, made by rules from its rows.</summary>
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

    /// <summary>How many children there are and how that changed; null where that is not known.</summary>
    public string? Lead { get; init; }

    public static ScorecardSummary Of(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        var off = Count(scorecard, Status.OffTarget);
        var close = Count(scorecard, Status.Close);
        var on = Count(scorecard, Status.OnTarget);
        var hidden = scorecard.Rows.Count(row => PublicView.IsWithheld(row.Value));
        return new ScorecardSummary
        {
            Off = off,
            Close = close,
            On = on,
            Watched = Count(scorecard, Status.Context) + Count(scorecard, Status.TooFew),
            WithoutFigure = Count(scorecard, Status.NoData) - hidden,
            Hidden = hidden,
            Headline = HeadlineOf(off, close, on),
            Lead = LeadOf(scorecard),
        };
    }

    private static int Count(Scorecard scorecard, Status status) => scorecard.Rows.Count(row => row.Status == status);

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

    private static string? LeadOf(Scorecard scorecard)
    {
        if (Row(scorecard, "children-in-care") is not { Value.Number: { } children } row)
        {
            return null;
        }

        var sentence = $"{FigureText.Plain(children)} {(children == 1 ? "child is" : "children are")} in our care{Since(row)}.";
        return Row(scorecard, "started-in-month")?.Value.Number is { } came && Row(scorecard, "ended-in-month")?.Value.Number is { } left
            ? $"{sentence} {FigureText.Plain(came)} came into care in {scorecard.Month.ToWords()} and {FigureText.Plain(left)} left."
            : sentence;
    }

    private static string Since(ScorecardRow row)
    {
        if (row.Previous is not { } previous)
        {
            return string.Empty;
        }

        var change = Math.Abs(previous.Change);
        return previous.Change == 0m
            ? $", as many as in {previous.Month.ToWords()}"
            : $", {FigureText.Plain(change)} {(previous.Change > 0 ? "more" : "fewer")} than in {previous.Month.ToWords()}";
    }

    private static ScorecardRow? Row(Scorecard scorecard, string id) => scorecard.Rows.FirstOrDefault(row => row.Id == id);

    private static string Are(int count) => count == 1 ? "is" : "are";
}
