using System.Globalization;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Bridges;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Bridges;

/// <summary>Why an indicator changed between two months: staff compare the current versions, the board the published ones.</summary>
public sealed class ReadBridgeUseCase(
    MonthStore months,
    FigureStore figures,
    SettingsStore settings,
    CareMonthCache careMonths,
    PublicBridges publicBridges,
    AuditLog audit)
{
    /// <param name="from">Before <paramref name="to"/>.</param>
    /// <param name="reason">
    /// Why the reader looks at who is behind each part; kept in the audit. Null: nobody is named. Nor is anybody to a reader who may see some
    /// teams only, or is not staff.
    /// </param>
    /// <exception cref="ArgumentException">The months are not in order.</exception>
    public async Task<BridgeOutcome> RunAsync(
        Viewer viewer, string indicatorId, ReportingMonth from, ReportingMonth to, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        if (from >= to)
        {
            throw new ArgumentException("The earlier month comes before the later one.", nameof(from));
        }

        if (await months.FindShownAsync(viewer.Audience, from, cancellation) is not { } earlier)
        {
            return new BridgeOutcome.NotHeld(from);
        }

        if (await months.FindShownAsync(viewer.Audience, to, cancellation) is not { } later)
        {
            return new BridgeOutcome.NotHeld(to);
        }

        if (Catalogue.Find(indicatorId) is not { } indicator)
        {
            return await ReadyMadeAsync(indicatorId, earlier, later, cancellation);
        }

        var council = await settings.ReadAsync(cancellation);
        if (viewer.Audience != Audience.Staff)
        {
            return new BridgeOutcome.Found(await publicBridges.ReadAsync(indicator, earlier, later, council, cancellation));
        }

        var then = await careMonths.ReadAsync(earlier, council.PopulationIn(from), cancellation);
        var now = await careMonths.ReadAsync(later, council.PopulationIn(to), cancellation);
        var bridge = await Task.Run(() => BridgeRule.Of(indicator, new MonthPair(then, now)), cancellation);
        if (string.IsNullOrWhiteSpace(reason) || viewer.Teams.Count > 0 || !viewer.May(Permission.SeeChildren))
        {
            return new BridgeOutcome.Found(bridge.WithoutSubjects());
        }

        await audit.RecordAsync(viewer, Look(bridge, later, reason), cancellation);
        return new BridgeOutcome.Found(bridge);
    }

    private static AuditEvent Look(Bridge bridge, MonthVersion later, string reason) => new(
        AuditCodes.ChildrenViewed,
        bridge.Definition.Id,
        reason.Trim(),
        new Dictionary<string, string?>
        {
            ["month"] = later.Month.ToString(),
            ["since"] = bridge.From.ToString(),
            ["version"] = later.Number.ToString(CultureInfo.InvariantCulture),
            ["rows"] = bridge.Parts.Sum(part => part.Subjects.Count).ToString(CultureInfo.InvariantCulture),
            ["as"] = "bridge",
        });

    private async Task<BridgeOutcome> ReadyMadeAsync(
        string id, MonthVersion earlier, MonthVersion later, CancellationToken cancellation)
    {
        List<IndicatorDefinition> measures = [];
        foreach (var version in new[] { later, earlier })
        {
            measures.AddRange((await figures.ReadVersionAsync(version.Month, version.Number, cancellation))?.CouncilMeasures ?? []);
        }

        return measures.Find(measure => measure.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } definition
            ? new BridgeOutcome.Found(new Bridge
            {
                Definition = definition,
                From = earlier.Month,
                To = later.Month,
                Unavailable = BridgeRule.ReadyMade,
            })
            : new BridgeOutcome.Unknown([.. Catalogue.All.Select(known => known.Definition.Id), .. measures.Select(measure => measure.Id).Distinct()]);
    }
}
