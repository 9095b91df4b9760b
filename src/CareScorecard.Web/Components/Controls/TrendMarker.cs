using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Components.Controls;

/// <summary>A month that is marked on the trend by a line and a letter, and what there is to say of it beneath.</summary>
/// <param name="Letter">A to Z, then AA: so that the chart itself holds no words.</param>
/// <param name="Notes">A sentence each; the usual range before what happened.</param>
public sealed record TrendMarker(string Letter, ReportingMonth Month, IReadOnlyList<string> Notes)
{
    private const int Letters = 26;

    /// <summary>One for each month in which the usual range begins anew or something happened, oldest first.</summary>
    /// <param name="isDrawn">Whether the month lies on the chart.</param>
    public static IReadOnlyList<TrendMarker> Of(IndicatorReport report, Func<ReportingMonth, bool> isDrawn)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rebases = report.Rebases.Select(rebase => (
            rebase.Month,
            Note: $"The usual range begins anew in {rebase.Month.ToWords()}: {rebase.Reason.TrimEnd('.')} ({rebase.By})"));
        var events = report.Events.Select(happened => (happened.Month, Note: $"{happened.Month.ToWords()}: {happened.Words}"));
        return
        [
            .. rebases.Concat(events)
                .Where(note => isDrawn(note.Month))
                .GroupBy(note => note.Month, note => note.Note)
                .OrderBy(month => month.Key)
                .Select((month, nth) => new TrendMarker(LetterOf(nth), month.Key, [.. month])),
        ];
    }

    private static string LetterOf(int nth) =>
        (nth < Letters ? "" : LetterOf((nth / Letters) - 1)) + (char)('A' + (nth % Letters));
}
