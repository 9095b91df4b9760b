using System.Globalization;
using System.Text.RegularExpressions;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.FactChecks.Rules;

/// <summary>Published figures: of the same measure, with their year, and as published.</summary>
internal sealed partial class ComparatorRule : ICommentaryRule
{
    public IEnumerable<FactFinding> Judge(CommentarySentence sentence, FactBook book)
    {
        var named = Area().Match(sentence.Text);
        if (!named.Success || NonePublished().IsMatch(sentence.Text) || sentence.Numbers.Count == 0)
        {
            return [];
        }

        var measures = book.Of(sentence).Where(measure => sentence.Topics.Count > 0 && IsComparable(measure)).ToList();
        if (measures.Count == 0)
        {
            return [];
        }

        if (measures.All(measure => measure.Definition.ComparatorMeasure is null))
        {
            var measure = measures[0];
            var meant = measure.Definition.Id == "three-or-more-moves" ? "the published figure is of three or more placements, not of moves" : "no figure is published for it";
            return [sentence.Finding(named.Index, named.Length, $"\"{measure.Definition.Title}\" beside {named.Value}", meant, FactRules.ComparatorMeasure)];
        }

        return Theirs(sentence, named, measures) is { } number ? Published(sentence, named, number, measures) : [];
    }

    private static IEnumerable<FactFinding> Published(
        CommentarySentence sentence, Match named, NumberMention number, List<MeasureFacts> measures)
    {
        var published = measures.SelectMany(measure => measure.Row.Comparators.Where(comparator => Means(named, comparator)).Select(comparator => (measure, comparator))).ToList();
        var facts = published.Count == 0
            ? "published figures are of a year: say which"
            : string.Join("; ", published.Select(pair =>
                $"{pair.comparator.Area}: {FigureText.Of(pair.measure.Definition, pair.comparator.Value)} in the year ending March {pair.comparator.YearEnding.ToString(CultureInfo.InvariantCulture)}"));
        var said = $"{named.Value}: {Say.Plain(number.Value)}";
        var years = Year().Matches(sentence.Text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        if (years.Count == 0)
        {
            yield return sentence.Finding(number, said + ", without its year", facts, FactRules.ComparatorUndated);
        }
        else if (published.Where(pair => years.Contains(pair.comparator.YearEnding)).ToList() is { Count: > 0 } ofThatYear
            && !ofThatYear.Any(pair => number.Fits(pair.comparator.Value)))
        {
            yield return sentence.Finding(number, said, facts, FactRules.ComparatorFigure);
        }
    }

    /// <summary>The number said of the area: the nearest to its name that is not our own.</summary>
    private static NumberMention? Theirs(CommentarySentence sentence, Match named, List<MeasureFacts> measures) => sentence.Numbers
        .Where(number => number.Kind is NumberKind.Percent or NumberKind.Per10000 || number.Decimals > 0)
        .Where(number => !measures.Any(measure => number.Fits(measure.Now.Value)))
        .OrderBy(number => number.Offset > named.Index ? number.Offset - named.Index : 2 * (named.Index - number.Offset))
        .FirstOrDefault();

    private static bool IsComparable(MeasureFacts measure) =>
        measure.IsPercent || measure.Definition.Unit is Indicators.Unit.Rate or Indicators.Unit.Score;

    private static bool Means(Match named, Comparator comparator)
    {
        var name = named.Value.ToLowerInvariant();
        return comparator.Kind switch
        {
            ComparatorKind.National => name.StartsWith("england", StringComparison.Ordinal) || name.StartsWith("national", StringComparison.Ordinal),
            ComparatorKind.Region => name.Contains("region", StringComparison.Ordinal) || name.Equals(comparator.Area, StringComparison.OrdinalIgnoreCase),
            ComparatorKind.Neighbours or ComparatorKind.Council =>
                name.Contains("neighbour", StringComparison.Ordinal) || name.Contains("most like", StringComparison.Ordinal),
        };
    }

    [GeneratedRegex(@"\bEngland(?:'s)?\b|\bnational(?:ly| average| figure| rate)\b|\bregional (?:average|figure|rate)\b|\bthe region(?:'s)?\b|\b(?:statistical )?neighbours?'?\b|\bcouncils most like (?:ours|us)\b|\bNorth (?:East|West)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Area();

    [GeneratedRegex(@"\b(?:no|not|nothing)\b.{0,40}\bpublish|\bpublish\w* (?:no|nothing|for placements)|outside the region|national guidance|in the region of", RegexOptions.IgnoreCase)]
    private static partial Regex NonePublished();

    [GeneratedRegex(@"\b20\d\d\b")]
    private static partial Regex Year();
}
