using CareScorecard.Application.Access;
using CareScorecard.Data;

namespace CareScorecard.Application.Settings;

/// <summary>The changes that wait for a second administrator, and those on which one has decided.</summary>
public sealed class ListProposalsUseCase(ProposalStore proposals)
{
    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<SettingProposal>> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadSettings);
        return [.. (await proposals.ListAsync(cancellation)).Reverse()];
    }
}
