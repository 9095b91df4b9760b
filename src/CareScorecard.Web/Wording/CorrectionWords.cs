using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>Figures that were corrected since the last edition, in words.</summary>
public static class CorrectionWords
{
    /// <summary>September 2026; 3 months to September 2026.</summary>
    /// <param name="months">Latest first, at least one.</param>
    public static string Months(IReadOnlyList<ReportingMonth> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        return months.Count == 1 ? months[0].ToWords() : $"{months.Count} months, the latest {months[0].ToWords()}";
    }

    /// <summary>1 figure for September 2026 has been corrected since the last edition. Null where none has.</summary>
    public static string? Of(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        var months = scorecard.Rows.SelectMany(row => row.Corrected).CountBy(month => month).OrderByDescending(month => month.Key).ToList();
        return months switch
        {
            [] => null,
            [var (month, figures)] => $"{figures} {(figures == 1 ? "figure" : "figures")} for {month.ToWords()} {(figures == 1 ? "has" : "have")} been corrected since the last edition.",
            _ => $"{months.Sum(month => month.Value)} figures for {months.Count} months, the latest {months[0].Key.ToWords()}, have been corrected since the last edition.",
        };
    }
}
