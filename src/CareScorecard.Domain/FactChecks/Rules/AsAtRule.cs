using System.Globalization;
using System.Text.RegularExpressions;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>A figure of another day than the month's last beside the month's figures: two days' counts in one scorecard.</summary>
internal sealed partial class AsAtRule : ICommentaryRule
{
    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        foreach (Match match in FigureOnADay().Matches(sentence.Text))
        {
            var measures = book.Of(sentence).Where(measure => measure.Definition.WindowMonths == 1).ToList();
            var number = sentence.Numbers.LastOrDefault(mention => mention.Offset < match.Groups["day"].Index);
            if (number is null || Day(match, book.Month) is not { } day || day == book.Month.LastDay || measures.Count == 0)
            {
                continue;
            }

            var measure = measures.FirstOrDefault(candidate => candidate.Definition.Unit is Unit.Rate or Unit.Count or Unit.Percent)!;
            if (measure is null || IsEarlierMonth(measures, number, day))
            {
                continue;
            }

            yield return sentence.Finding(
                number.Offset,
                match.Index + match.Length - number.Offset,
                $"{Say.Plain(number.Value)} on {day.ToWords()}",
                $"the figures are as at {book.Month.LastDay.ToWords()}: {FigureText.Of(measure.Definition, measure.Now.Value)}",
                FactRules.AsAt);
        }
    }

    /// <summary>The day that ended an earlier month, with that month's own figure.</summary>
    private static bool IsEarlierMonth(List<MeasureFacts> measures, NumberMention number, DateOnly day) =>
        day == ReportingMonth.Of(day).LastDay
        && measures.Any(measure => measure.Earlier.TryGetValue(ReportingMonth.Of(day), out var then) && number.Fits(then.Value));

    /// <summary>A day without its year is the nearest to the month.</summary>
    private static DateOnly? Day(Match match, ReportingMonth month)
    {
        var text = match.Groups["date"].Value;
        if (match.Groups["year"].Success)
        {
            return Parse($"{text} {match.Groups["year"].Value}");
        }

        return new[] { month.Year - 1, month.Year, month.Year + 1 }
            .Select(year => Parse($"{text} {year.ToString(CultureInfo.InvariantCulture)}"))
            .OfType<DateOnly>()
            .OrderBy(day => Math.Abs(day.DayNumber - month.LastDay.DayNumber))
            .Select(day => (DateOnly?)day)
            .FirstOrDefault();
    }

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "d MMMM yyyy", EnglishDates.Culture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"(?<=\d\s?(?:%|per cent|per 10,000|children|children in (?:our )?care|children (?:were|are) in (?:our )?care)?,?\s(?:as )?)(?<day>(?:on|at) )(?<date>\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))(?: (?<year>\d{4}))?", RegexOptions.IgnoreCase)]
    private static partial Regex FigureOnADay();
}
