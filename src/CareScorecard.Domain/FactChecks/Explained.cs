namespace CareScorecard.Domain.FactChecks;

/// <summary>Whether other numbers of the same sentence make a percentage.</summary>
internal static class Explained
{
    public static bool By(CommentarySentence sentence, NumberMention percent) => Pairs(sentence, percent).Any(pair =>
        pair.Larger > 0m
        && (percent.Fits(100m * pair.Smaller / pair.Larger)
            || percent.Fits(100m * (pair.Larger - pair.Smaller) / pair.Larger)
            || (pair.Smaller > 0m && percent.Fits(100m * (pair.Larger - pair.Smaller) / pair.Smaller))));

    private static IEnumerable<(decimal Smaller, decimal Larger)> Pairs(CommentarySentence sentence, NumberMention percent)
    {
        var plain = sentence.Numbers.Where(number => number != percent && number.Kind == NumberKind.Plain).ToList();
        return
            from one in plain
            from other in plain
            where one.Value < other.Value
            select (one.Value, other.Value);
    }
}
