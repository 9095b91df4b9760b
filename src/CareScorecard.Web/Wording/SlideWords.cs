using CareScorecard.Application.Presenting;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Web.Wording;

/// <summary>What a speaker has at hand about one measure: every word of it from the same report as the slide.</summary>
public static class SlideWords
{
    /// <summary>Questions that any figure is asked, each where there is an answer.</summary>
    public static IEnumerable<(string Question, string Answer)> Answers(MeasureSlide slide)
    {
        ArgumentNullException.ThrowIfNull(slide);
        var row = slide.Report.Row;
        if (row.Signal is { } signal)
        {
            yield return ("Is the change real?", signal.Sentence);
        }

        if (row is { Gap: { } gap, Target: { } target })
        {
            yield return ("What would it take?", $"{Capital.Of(TargetWords.Of(row.Definition, gap))}: the target is {TargetWords.Of(row.Definition, target)} ({TargetWords.Of(target.SetBy)}).");
        }

        foreach (var (comparison, question) in new[] { (row.Previous, "And last month?"), (row.YearBefore, "And a year ago?") })
        {
            if (comparison is { } then)
            {
                yield return (question, $"{FigureText.Of(row.Definition, then.Value)} in {then.Month.ToWords()}: {FigureText.Change(row.Definition, then.Change)} since.");
            }
        }

        if (row.Comparators.Count > 0)
        {
            yield return ("How do others do?", string.Join("; ", row.Comparators.Select(beside => $"{beside.Area} {RowWords.Level(row.Definition, beside.Value)} (year to March {beside.YearEnding})")) + ".");
        }

        yield return ("Who counts?", Sentence(row.Definition.WhoCounts));
        yield return (
            row.Definition.Calculation == Calculation.Share ? "Who passes?" : "What is measured?", Sentence(row.Definition.WhoPasses));
    }

    /// <summary>
    /// In a few words whether it is, and what happens if nothing changes; null where it cannot be said. Of a figure that looks back further
    /// than its month a run is expected: what that means takes the whole sentence.
    /// </summary>
    public static string? Real(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Signal is not { } signal)
        {
            return null;
        }

        if (signal.Variation is not { } variation || (variation != Variation.CommonCause && row.Definition.WindowMonths > 1))
        {
            return signal.Sentence;
        }

        return signal.Assurance is { } assurance
            ? $"{JudgementWords.Of(variation)}. If nothing changes it {Small(JudgementWords.Of(assurance))}."
            : JudgementWords.Of(variation) + ".";
    }

    /// <summary>What the board may well ask about the measure.</summary>
    public static IReadOnlyList<BoardQuestion> LikelyQuestions(MonthInWords words, string indicatorId)
    {
        ArgumentNullException.ThrowIfNull(words);
        return [.. words.Questions.Where(question => question.IndicatorId == indicatorId)];
    }

    /// <summary>The questions worth asking about a month, each with what its figure says.</summary>
    public static IEnumerable<(string Question, string Answer)> Answers(MonthInWords words, Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(scorecard);
        return
            from question in words.Questions
            join row in scorecard.Rows on question.IndicatorId equals row.Id
            select (question.Text, $"{FindingTitle.Of(row)}.{(row.Signal is { } signal ? " " + signal.Sentence : "")}");
    }

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static string Sentence(string words) => Capital.Of(words).TrimEnd('.') + ".";
}
