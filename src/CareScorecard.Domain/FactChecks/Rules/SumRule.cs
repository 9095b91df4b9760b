using System.Text.RegularExpressions;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>"Seven children outside the region: one, one and four": six.</summary>
internal sealed partial class SumRule : ICommentaryRule
{
    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        foreach (Match match in Listed().Matches(sentence.Text))
        {
            if (NumberReader.Value(match.Groups["total"].Value) is not { } total || NotAll().IsMatch(sentence.Text))
            {
                continue;
            }

            var parts = match.Groups["part"].Captures.Select(capture => NumberReader.Value(capture.Value)).ToList();
            if (parts.Count > 1 && parts.All(part => part is not null) && parts.Sum() != total)
            {
                yield return sentence.Finding(
                    match.Index,
                    match.Length,
                    $"{Say.Plain(total)} in all",
                    $"{string.Join(" + ", parts.Select(part => Say.Plain(part!.Value)))} is {Say.Plain(parts.Sum()!.Value)}",
                    FactRules.Sum);
            }
        }
    }

    private const string N = @"\d[\d,]*(?!\s?%|[\d.])|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";

    // Each part is a bare number, or one with where it is: one in Leeds, one with an agency.
    [GeneratedRegex(
        @"\b(?<total>" + N + @") (?:children|young people|reviews|placements|leavers|officers|moves)[^:.;\d]{0,60}:\s"
        + @"(?<part>" + N + @")\b(?: (?:in|at|with|to|from|by|were|was|went|of) [^,:;.\d]{1,40}?)?"
        + @"(?:(?:, and|,| and)\s(?<part>" + N + @")\b(?: (?:in|at|with|to|from|by|were|was|went|of) [^,:;.\d]{1,40}?)?)+(?=[.;,)]|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\b(?:rest|others|remaining|remainder|including|among them|mostly|some of whom)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotAll();
}
