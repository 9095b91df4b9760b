using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>
/// 151.8 days where the figure is 151.8 weeks. Also an average of days that those who stayed five years or more rule out by themselves.
/// </summary>
internal sealed class UnitRule : ICommentaryRule
{
    private const decimal DaysInFiveYears = 5m * 365m;

    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        var measures = book.Of(sentence);
        foreach (var number in sentence.Numbers)
        {
            if (KindOf(number) is not { } said)
            {
                continue;
            }

            var same = measures.FirstOrDefault(measure => measure.Definition.Unit == said && number.Fits(measure.Now.Value));
            var other = measures.FirstOrDefault(measure =>
                IsTold(measure.Definition.Unit) && measure.Definition.Unit != said && number.Decimals > 0 && number.Fits(measure.Now.Value));
            var weeks = measures.FirstOrDefault(measure => measure.Definition.Unit == Unit.Weeks);
            if (same is null && other is not null)
            {
                yield return sentence.Finding(
                    number, sentence.Text.Substring(number.Offset, number.Length), other.Words + Bound(book), FactRules.Unit);
            }
            else if (said == Unit.Days && weeks is not null && LeastDays(book) is { } least && number.Value < least)
            {
                yield return sentence.Finding(
                    number, sentence.Text.Substring(number.Offset, number.Length), weeks.Words + Bound(book), FactRules.Unit);
            }
        }
    }

    private static Unit? KindOf(NumberMention number) => number.Kind switch
    {
        NumberKind.Weeks => Unit.Weeks,
        NumberKind.Days => Unit.Days,
        NumberKind.Percent => Unit.Percent,
        NumberKind.Per10000 => Unit.Rate,
        NumberKind.Plain or NumberKind.Points => null,
    };

    private static bool IsTold(Unit unit) => unit is Unit.Weeks or Unit.Days or Unit.Percent or Unit.Rate;

    private static string Bound(FactBook book) => LeastDays(book) is { } least
        ? $"; {Say.Plain(book.Find("left-after-five-years-month")!.Now.Value)} of {Say.Plain(book.Find("ended-in-month")!.Now.Value)} had been in care "
            + $"5 years or more, so the average is at least {Say.Plain(Math.Floor(least))} days"
        : "";

    /// <summary>The average of this month's leavers if those of five years or more had stayed no day longer, and the others none.</summary>
    private static decimal? LeastDays(FactBook book) =>
        book.Find("left-after-five-years-month") is { Now.Value: > 0m and var longest } && book.Find("ended-in-month") is { Now.Value: > 0m and var left }
            ? longest * DaysInFiveYears / left
            : null;
}
