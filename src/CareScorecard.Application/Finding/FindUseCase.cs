using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Domain.Finding;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Finding;

/// <summary>
/// Finds measures and months by words. Only definitions are searched, never a record: no child, and nobody who works with one, can be
/// found.
/// </summary>
public sealed class FindUseCase(ReadScorecardUseCase scorecards, ListMonthsUseCase months)
{
    /// <param name="text">As somebody typed it; what is beyond <see cref="SearchWords.LongestText"/> is not read.</param>
    public async Task<FoundThings> RunAsync(Viewer viewer, string? text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        text = (text ?? "").Trim();
        text = text.Length > SearchWords.LongestText ? text[..SearchWords.LongestText] : text;
        var held = (await months.RunAsync(viewer, cancellation)).Select(version => version.Month).Distinct().OrderDescending().ToList();
        var latest = held.Count > 0 ? await scorecards.RunAsync(viewer, held[0], cancellation) : null;
        var index = IndexOf(latest);
        var (mention, rest) = MonthMention.In(text, index.Knows);
        var named = mention is null ? [] : held.Where(mention.Covers).ToList();
        var card = named.Count > 0 && named[0] != latest?.Month ? await scorecards.RunAsync(viewer, named[0], cancellation) : latest;
        var rows = card?.Rows.ToDictionary(row => row.Id, StringComparer.OrdinalIgnoreCase);
        return new FoundThings
        {
            Measures = [.. index.Find(SearchWords.Of(rest)).Select(definition => new FoundMeasure(definition, rows?.GetValueOrDefault(definition.Id)))],
            Months = named,
            Month = card?.Month,
            NotThere = mention?.Exactly is { } exactly && !held.Contains(exactly) ? exactly : null,
            Rest = rest,
        };
    }

    /// <summary>The measures that lead come before the others, where both fit alike.</summary>
    private static WordIndex<IndicatorDefinition> IndexOf(Scorecard? latest)
    {
        var definitions = latest?.Rows.Select(row => row.Definition) ?? Catalogue.All.Select(indicator => indicator.Definition);
        return new WordIndex<IndicatorDefinition>(definitions
            .OrderBy(definition => latest?.Headline.Contains(definition.Id) == true ? 0 : 1)
            .Select(definition => (definition, Jargon.Of(definition, JudgementWords.Of(definition.Theme)))));
    }
}
