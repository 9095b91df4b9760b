using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.FactChecks;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.FactChecks;

/// <summary>Reads a commentary against the figures of its month that the viewer may see. The text is not kept.</summary>
public sealed class CheckFactsUseCase(ReadScorecardUseCase scorecards, SettingsStore settings)
{
    /// <param name="month">Null: the latest month that the viewer may see.</param>
    /// <returns>In the order of the text, empty where nothing is doubted; null when the month, or any month, is not held.</returns>
    public async Task<IReadOnlyList<FactFinding>?> RunAsync(
        Viewer viewer, string text, ReportingMonth? month, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        ArgumentNullException.ThrowIfNull(text);
        if (await scorecards.RunAsync(viewer, month, cancellation) is not { } scorecard)
        {
            return null;
        }

        var thresholds = DisclosureThresholds.Of(await settings.ReadAsync(cancellation));
        return await Task.Run(() => FactCheck.Read(text, scorecard, thresholds), cancellation);
    }
}
