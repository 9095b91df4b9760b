using System.Text.RegularExpressions;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>"91% were supervised; 36 were not": 9% of 534 is 48, and 36 is 6.7%.</summary>
internal sealed partial class ComplementRule : ICommentaryRule
{
    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        foreach (Match match in DidNot().Matches(sentence.Text))
        {
            var number = sentence.Numbers.FirstOrDefault(mention => mention.Offset == match.Groups["n"].Index);
            var measures = book.Of(sentence)
                .Where(measure => measure.IsShare && measure.IsPercent && SaysPercentOf(sentence, measure))
                .ToList();
            if (number is { Kind: NumberKind.Plain } && measures.Count > 0 && !measures.Any(measure => number.Fits(measure.Rest!.Value)))
            {
                var measure = measures[0];
                var (rest, all) = (measure.Rest!.Value, measure.Now.Denominator!.Value);
                yield return sentence.Finding(
                    match.Index,
                    match.Length,
                    match.Value,
                    $"{Say.Plain(rest)} of {Say.Plain(all)} ({Say.Percent(100m * rest / all)}) did not count as \"{measure.Definition.Title}\"; "
                    + $"{Say.Plain(number.Value)} of {Say.Plain(all)} is {Say.Percent(100m * number.Value / all)}",
                    FactRules.Complement);
            }
        }
    }

    /// <summary>The percentage stands in this sentence or the one before: else it is not known of what they are the rest.</summary>
    private static bool SaysPercentOf(CommentarySentence sentence, MeasureFacts measure) =>
        sentence.Numbers.Concat(sentence.Previous?.Numbers ?? [])
            .Any(number => number.Kind == NumberKind.Percent && number.Fits(measure.Now.Value));

    [GeneratedRegex(@"(?<!\bof )(?<n>\b\d[\d,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+ty(?:-[a-z]+)?))(?: (?:children|young people|of them|others|cases|reviews))? (?:(?:were|was|had|have|has|did|are|is) not|(?:weren't|wasn't|hadn't|didn't))\b", RegexOptions.IgnoreCase)]
    private static partial Regex DidNot();
}
