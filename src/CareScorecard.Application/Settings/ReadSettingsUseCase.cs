using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;

namespace CareScorecard.Application.Settings;

/// <summary>What the council has set, as it applies and as it came about.</summary>
public sealed class ReadSettingsUseCase(SettingsStore settings)
{
    public Task<CouncilSettings> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        return settings.ReadAsync(cancellation);
    }

    /// <summary>Every entry ever made, oldest first.</summary>
    public Task<IReadOnlyList<SettingEntry>> HistoryAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadSettings);
        return settings.ListAsync(cancellation);
    }
}
