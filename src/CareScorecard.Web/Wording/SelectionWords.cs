using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Web.Wording;

/// <summary>What a reader chose to see of a scorecard, in words.</summary>
public static class SelectionWords
{
    /// <summary>As a choice of a list.</summary>
    public static string Choice(Status status) => status switch
    {
        Status.Context or Status.TooFew => "Watched, not rated",
        Status.NoData => "No figure shown",
        _ => JudgementWords.Of(status),
    };

    /// <summary>Off target, Stability, only what changed.</summary>
    public static string Of(ScorecardSelection selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        string?[] parts =
        [
            selection.Status is { } status ? Choice(status).ToLowerInvariant() : null,
            selection.Theme is { } theme ? JudgementWords.Of(theme) : null,
            selection.Changed ? "only what changed" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>7 of 90 measures: off target, Stability.</summary>
    public static string Of(ScorecardSelection selection, int shown, int all) =>
        $"{(shown == 0 ? "None" : FigureText.Plain(shown))} of {FigureText.Plain(all)} measures: {Of(selection)}";

    /// <summary>9 measures: 2 off target, 1 close, 4 on target, 2 watched. It always adds up.</summary>
    public static string Of(ScorecardSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var all = summary.Off + summary.Close + summary.On + summary.Watched + summary.WithoutFigure + summary.Hidden;
        string?[] parts =
        [
            Part(summary.Off, "off target"),
            Part(summary.Close, "close"),
            Part(summary.On, "on target"),
            Part(summary.Watched, "watched"),
            Part(summary.WithoutFigure, "without a figure"),
            Part(summary.Hidden, "hidden to protect children"),
        ];
        return $"{all} {(all == 1 ? "measure" : "measures")}: {string.Join(", ", parts.OfType<string>())}";
    }

    private static string? Part(int number, string words) => number == 0 ? null : $"{number} {words}";
}
