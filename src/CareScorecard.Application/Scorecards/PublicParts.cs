using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Scorecards;

/// <summary>
/// Parts of a figure as the public may see them: one characteristic at a time. A filter shows what the breakdown by that characteristic
/// shows of the part, and nothing of two at once.
/// </summary>
public sealed class PublicParts(PublicEditions publicEditions, CareMonthCache careMonths)
{
    private static readonly IndicatorValue Hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    /// <summary>The breakdown of a published month, with what earlier editions of that month have already told and hidden.</summary>
    public async Task<Breakdown> BreakDownAsync(
        Indicator indicator, MonthVersion version, Dimension dimension, CouncilSettings council, CancellationToken cancellation)
    {
        var editions = await publicEditions.ReadEditionsAsync(council, cancellation);
        return (await ProtectAsync(indicator, version, dimension, editions, council, cancellation)).Shown;
    }

    /// <summary>The breakdowns of several figures of a published month, by id: the editions are read once for all of them.</summary>
    /// <param name="ids">Of the catalogue.</param>
    public async Task<IReadOnlyDictionary<string, Breakdown>> BreakDownAsync(
        IReadOnlyList<string> ids, MonthVersion version, Dimension dimension, CouncilSettings council, CancellationToken cancellation)
    {
        var editions = await publicEditions.ReadEditionsAsync(council, cancellation);
        var breakdowns = new Dictionary<string, Breakdown>(ids.Count);
        foreach (var id in ids)
        {
            breakdowns[id] = (await ProtectAsync(Catalogue.Find(id)!, version, dimension, editions, council, cancellation)).Shown;
        }

        return breakdowns;
    }

    /// <summary>The same months with the figure of only those whom the filters leave.</summary>
    public async Task<IReadOnlyList<MonthFigures>> FilterAsync(
        Indicator indicator,
        IReadOnlyList<MonthFigures> held,
        IReadOnlyList<PartFilter> filters,
        CouncilSettings council,
        CancellationToken cancellation)
    {
        var editions = await publicEditions.ReadEditionsAsync(council, cancellation);
        var filtered = new List<MonthFigures>(held.Count);
        foreach (var figures in held)
        {
            var value = filters is [var only]
                ? await PartAsync(indicator, figures.Version, only, editions, council, cancellation)
                : Hidden;
            filtered.Add(figures with { Figures = new Dictionary<string, IndicatorValue> { [indicator.Definition.Id] = value } });
        }

        return filtered;
    }

    private async Task<IndicatorValue> PartAsync(
        Indicator indicator,
        MonthVersion version,
        PartFilter filter,
        IReadOnlyList<MonthFigures> editions,
        CouncilSettings council,
        CancellationToken cancellation)
    {
        var (shown, outcome) = await ProtectAsync(indicator, version, filter.Dimension, editions, council, cancellation);
        if (outcome.Cohort?.Roll.PartsBy(filter.Dimension) is not { } column)
        {
            return outcome.Value is IndicatorValue.Unavailable ? outcome.Value : new IndicatorValue.Unavailable(new UnavailableReason.WholeOnly());
        }

        if (shown.Unavailable is not null)
        {
            return Hidden;
        }

        // A part in which nobody is counted stands in no breakdown: nobody is what the filter leaves.
        var label = column.Find(filter.Label) is { } found ? column.Labels[found].Text : null;
        return shown.Parts.FirstOrDefault(part => part.Label == label)?.Value
            ?? IndicatorValue.From(0m, 0m, indicator.Definition.Calculation);
    }

    private async Task<(Breakdown Shown, Outcome Outcome)> ProtectAsync(
        Indicator indicator,
        MonthVersion version,
        Dimension dimension,
        IReadOnlyList<MonthFigures> editions,
        CouncilSettings council,
        CancellationToken cancellation)
    {
        var table = new PublicTable(indicator, dimension, DisclosureThresholds.Of(council));
        foreach (var edition in editions.Where(edition => edition.Version.Month == version.Month))
        {
            var month = await careMonths.ReadAsync(edition.Version, council.PopulationIn(version.Month), cancellation);
            var shown = await Task.Run(() => table.Publish(month, edition.Figures), cancellation);
            if (edition.Version.Number == version.Number)
            {
                return (shown, indicator.Judge(month));
            }
        }

        throw new InvalidOperationException($"Version {version.Number} of {version.Month} is not published.");
    }
}
