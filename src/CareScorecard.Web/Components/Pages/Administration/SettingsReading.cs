using CareScorecard.Application.Access;
using CareScorecard.Application.Settings;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What every page of settings begins with.</summary>
public sealed class SettingsReading(ReadSettingsUseCase settings, ListProposalsUseCase proposals)
{
    public async Task<SettingsContent> RunAsync(Viewer viewer, CancellationToken cancellation) => new(
        await settings.RunAsync(viewer, cancellation),
        await settings.HistoryAsync(viewer, cancellation),
        await proposals.RunAsync(viewer, cancellation));
}
