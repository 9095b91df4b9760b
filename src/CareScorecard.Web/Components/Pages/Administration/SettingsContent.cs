using CareScorecard.Data;
using CareScorecard.Domain.Councils;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What the pages of settings draw.</summary>
/// <param name="Council">As it applies now.</param>
/// <param name="Entries">Everything that was ever said, oldest first.</param>
/// <param name="Proposals">The newest first, those that are decided too.</param>
public sealed record SettingsContent(CouncilSettings Council, IReadOnlyList<SettingEntry> Entries, IReadOnlyList<SettingProposal> Proposals)
{
    public IReadOnlyList<SettingProposal> Waiting => [.. Proposals.Where(proposal => proposal.Decision is null)];
}
