using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Domain.Topics;

/// <summary>Says a topic in three sentences: how many it is about and how they fare, what meets its target and what does not, what else.</summary>
public static class TopicSentences
{
    private const string InTouchYounger = "care-leavers-in-touch-17-18";
    private const string InTouchOlder = "care-leavers-in-touch-19-21";

    /// <param name="rows">The topic's rows as the reader may see them.</param>
    /// <param name="judged">The month's words of those rows alone.</param>
    public static MonthInWords Of(Topic topic, IReadOnlyList<ScorecardRow> rows, MonthInWords judged)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(judged);
        var first = topic == Topic.CareLeavers ? OfCareLeavers(rows) : OfHealthAndEducation(rows);
        return new MonthInWords([first, .. judged.Sentences.Skip(1)], judged.Questions);
    }

    /// <summary>The finding of the page, in figures of its measures.</summary>
    public static string Title(TopicReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rows = report.Measures.Select(measure => measure.Row).ToList();
        if (report.Definition.Topic == Topic.CareLeavers)
        {
            var bands = new[] { Measured(rows, InTouchYounger), Measured(rows, InTouchOlder) };
            return bands is [{ } younger, { } older]
                ? $"We are in touch with {FigureText.Plain(younger.Numerator + older.Numerator)} of {FigureText.Plain(younger.Denominator!.Value + older.Denominator!.Value)} young people who have left our care or soon will"
                : report.Definition.Title;
        }

        var told = new[] { ("health-assessment", "have had their yearly health check"), ("pep-up-to-date", "of school age have an up-to-date education plan") }
            .Select(one => (Row: rows.Find(row => row.Id == one.Item1), Words: one.Item2))
            .Where(one => one.Row?.Value is IndicatorValue.Measured)
            .Select(one => $"{FigureText.Of(one.Row!.Definition, one.Row.Value)} {one.Words}")
            .ToList();
        return told.Count == 0 ? report.Definition.Title : ListWords.And(told);
    }

    private static MonthSentence OfCareLeavers(IReadOnlyList<ScorecardRow> rows)
    {
        var known = new[] { (Id: InTouchYounger, Age: "17 or 18"), (Id: InTouchOlder, Age: "19 to 21") }
            .Select(band => (band.Id, band.Age, Value: Measured(rows, band.Id)))
            .Where(band => band.Value is not null)
            .ToList();
        if (known.Count == 0)
        {
            return new MonthSentence("How many care leavers we are in touch with is not among this month's figures.", []);
        }

        var told = known.Select(band => $"{FigureText.Plain(band.Value!.Numerator)} of {FigureText.Plain(band.Value.Denominator!.Value)} young people aged {band.Age}");
        return new MonthSentence($"We are in touch with {ListWords.And([.. told])}.", [.. known.Select(band => band.Id)]);
    }

    private static MonthSentence OfHealthAndEducation(IReadOnlyList<ScorecardRow> rows)
    {
        (string Id, Func<string, string, string> Words)[] all =
        [
            ("health-assessment", (some, of) => $"{some} of {of} children who have been in our care for a year have had their yearly health check"),
            ("dental-check", (some, of) => $"{some} of {of} have seen a dentist in the last year"),
            ("pep-up-to-date", (some, of) => $"{some} of {of} of school age have an education plan of the last 6 months"),
        ];
        var known = all.Select(one => (one.Id, one.Words, Value: Measured(rows, one.Id))).Where(one => one.Value is not null).ToList();
        return known.Count == 0
            ? new MonthSentence("Health checks and education plans are not among this month's figures.", [])
            : new MonthSentence(
                ListWords.And([.. known.Select(one => one.Words(FigureText.Plain(one.Value!.Numerator), FigureText.Plain(one.Value.Denominator!.Value)))]) + ".",
                [.. known.Select(one => one.Id)]);
    }

    private static IndicatorValue.Measured? Measured(IReadOnlyList<ScorecardRow> rows, string id) =>
        rows.FirstOrDefault(row => row.Id == id)?.Value as IndicatorValue.Measured;
}
