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
            yield return ("How do others do?", string.Join("; ", row.Comparators.Select(beside => $"{beside.Area} {FigureText.Of(row.Definition, beside.Value)} (year to March {beside.YearEnding})")) + ".");
        }

        yield return ("Who counts?", Sentence(row.Definition.WhoCounts));
        yield return (
            row.Definition.Calculation == Calculation.Share ? "Who passes?" : "What is measured?", Sentence(row.Definition.WhoPasses));
    }

    /// <summary>In a few words whether it is, and what happens if nothing changes; null where it cannot be said.</summary>
    public static string? Real(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var variation = row.Signal?.Variation is { } known ? JudgementWords.Of(known) + "." : null;
        var assurance = row.Signal?.Assurance is { } outlook ? $"If nothing changes it {Small(JudgementWords.Of(outlook))}." : null;
        return variation is null && assurance is null ? null : string.Join(' ', new[] { variation, assurance }.OfType<string>());
    }

    /// <summary>What the board may well ask about the measure.</summary>
    public static IEnumerable<BoardQuestion> LikelyQuestions(MonthInWords words, string indicatorId)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Questions.Where(question => question.IndicatorId == indicatorId);
    }

    private static string Small(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static string Sentence(string words) => Capital.Of(words).TrimEnd('.') + ".";
}
