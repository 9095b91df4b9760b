using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>
/// 99 to 51 is a fall of 48.5%, not of 51.5%: that is what remains. Also up said of a fall, and two numbers that belong to two measures.
/// </summary>
internal sealed class ChangeOfCountsRule : ICommentaryRule
{
    // Below, two measures have the same number by chance.
    private const decimal Telling = 10m;

    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        var changes = Change.In(sentence);
        foreach (var (change, i) in changes.Select((change, i) => (change, i)))
        {
            var clause = sentence.Text[(i == 0 ? 0 : changes[i - 1].End)..(i + 1 < changes.Count ? changes[i + 1].Start : sentence.Text.Length)];
            if (WrongWay(sentence, change, clause) is { } wrongWay)
            {
                yield return wrongWay;
            }

            if (!change.IsOfPercentages && change.Before.Kind == NumberKind.Plain && change.After.Kind == NumberKind.Plain)
            {
                var until = i + 1 < changes.Count ? changes[i + 1].Start : sentence.Text.Length;
                if (sentence.Numbers.FirstOrDefault(number =>
                    number.Kind == NumberKind.Percent && number.Offset >= change.End && number.Offset < until) is { } percent
                    && WrongSize(sentence, change, percent, clause, book) is { } wrongSize)
                {
                    yield return wrongSize;
                }

                if (TwoMeasures(sentence, change, book) is { } two)
                {
                    yield return two;
                }
            }
        }
    }

    private static FactFinding? WrongWay(CommentarySentence sentence, Change change, string clause)
    {
        var said = DirectionWords.Of(clause);
        var went = change.After.Value.CompareTo(change.Before.Value);
        return said == 0 || went == 0 || said == Math.Sign(went)
            ? null
            : sentence.Finding(
                change.Start,
                change.End - change.Start,
                said > 0 ? "a rise" : "a fall",
                $"{Say.Plain(change.Before.Value)} to {Say.Plain(change.After.Value)} is a {(went > 0 ? "rise" : "fall")}",
                FactRules.Direction);
    }

    private static FactFinding? WrongSize(
        CommentarySentence sentence, Change change, NumberMention percent, string clause, FactBook book)
    {
        if (change.Relative is not { } relative || percent.Fits(relative) || DirectionWords.Of(clause) == 0 || IsAFigure(sentence, percent, book))
        {
            return null;
        }

        var word = change.After.Value > change.Before.Value ? "rise" : "fall";
        var fact = $"{Say.Plain(change.Before.Value)} to {Say.Plain(change.After.Value)} is a {word} of {Say.Percent(relative)}";
        if (percent.Fits(100m * change.After.Value / change.Before.Value))
        {
            fact += $"; {Say.Plain(percent.Value)}% is what remains";
        }
        else if (Stale(change, percent, book) is var (month, count))
        {
            fact += $"; {Say.Plain(percent.Value)}% is {Say.Plain(change.Before.Value)} to {Say.Plain(count)}, the figure of {month.ToWords()}";
        }
        else if (change.After.Value > 0m && percent.Fits(100m * change.Size / change.After.Value))
        {
            fact += $"; {Say.Plain(percent.Value)}% is taken of the later number";
        }

        return sentence.Finding(percent, $"a {word} of {Say.Plain(percent.Value)}%", fact, FactRules.RelativeChange);
    }

    /// <summary>The percentage may be something else that the sentence says: how many of them that is.</summary>
    private static bool IsAFigure(CommentarySentence sentence, NumberMention percent, FactBook book) =>
        book.Of(sentence).Any(measure => measure.IsPercent && percent.Fits(measure.Now.Value));

    /// <summary>An earlier month's number that makes the percentage, of a measure that has the later number now.</summary>
    private static (ReportingMonth Month, decimal Count)? Stale(Change change, NumberMention percent, FactBook book)
    {
        var found = book.All
            .Where(measure => measure.Count == change.After.Value)
            .SelectMany(measure => measure.Earlier)
            .Where(month => month.Value.Count is { } count && percent.Fits(100m * Math.Abs(count - change.Before.Value) / change.Before.Value))
            .OrderByDescending(month => month.Key)
            .ToList();
        return found is [var latest, ..] ? (latest.Key, latest.Value.Count!.Value) : null;
    }

    private static FactFinding? TwoMeasures(CommentarySentence sentence, Change change, FactBook book)
    {
        if (change.Before.Value < Telling || change.After.Value < Telling)
        {
            return null;
        }

        var later = book.All.Where(measure => measure.Count == change.After.Value).ToList();
        if (later.Count == 0 || later.Any(measure => measure.Earlier.Count == 0 || measure.Earlier.Values.Any(month => month.Count == change.Before.Value || month.Count is null)))
        {
            return null;
        }

        var earlier = book.All
            .Except(later)
            .Where(measure => measure.Count == change.Before.Value || measure.Earlier.Values.Any(month => month.Count == change.Before.Value))
            .ToList();
        return earlier is not [var other, ..]
            ? null
            : sentence.Finding(
                change.Start,
                change.End - change.Start,
                "one number became the other",
                $"{Say.Plain(change.Before.Value)} is \"{other.Definition.Title}\", {Say.Plain(change.After.Value)} is \"{later[0].Definition.Title}\": two different counts",
                FactRules.DifferentCounts);
    }
}
