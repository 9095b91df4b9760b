using CareScorecard.Application.Access;
using CareScorecard.Data;

namespace CareScorecard.Application.Settings;

/// <summary>A second administrator approves a change, which sets it, or refuses it with a reason.</summary>
public sealed class DecideProposalUseCase(ProposalStore proposals, TimeProvider clock)
{
    /// <returns>Why nothing was set, in words; null when it was.</returns>
    public async Task<string?> ApproveAsync(Viewer viewer, int proposal, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ChangeSettings);
        return await IsOwnAsync(viewer, proposal, cancellation)
            ? "You proposed this change yourself: another administrator has to approve it."
            : await DecideAsync(proposal, new ProposalDecision(true, null, viewer.Name, Now), cancellation);
    }

    /// <summary>Whoever proposed a change may refuse it too: so it is taken back.</summary>
    /// <returns>Why nothing was refused, in words; null when it was.</returns>
    public async Task<string?> RefuseAsync(Viewer viewer, int proposal, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ChangeSettings);
        return string.IsNullOrWhiteSpace(reason)
            ? "Say why. The reason is kept with the proposal."
            : await DecideAsync(proposal, new ProposalDecision(false, reason.Trim(), viewer.Name, Now), cancellation);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<string?> DecideAsync(int proposal, ProposalDecision decision, CancellationToken cancellation) =>
        await proposals.DecideAsync(proposal, decision, cancellation) ? null : "Somebody has decided on this proposal already.";

    /// <summary>Somebody who has no id cannot show that they are another person.</summary>
    private async Task<bool> IsOwnAsync(Viewer viewer, int proposal, CancellationToken cancellation) =>
        viewer.PersonId is null
        || (await proposals.ListAsync(cancellation)).Any(made => made.Id == proposal && (made.ById is null || made.ById == viewer.PersonId));
}
