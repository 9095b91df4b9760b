namespace CareScorecard.Data;

/// <summary>A change of a setting that waits, or waited, for a second person.</summary>
/// <param name="Change">As it was proposed: by whom, when and why.</param>
/// <param name="ById">Who proposed it: names may be alike. Null where nobody was signed in.</param>
/// <param name="Decision">Null while it waits.</param>
public sealed record SettingProposal(int Id, SettingEntry Change, string? ById, ProposalDecision? Decision);

/// <param name="Reason">Of a refusal.</param>
/// <param name="At">UTC.</param>
public sealed record ProposalDecision(bool IsApproved, string? Reason, string? By, DateTime At);
