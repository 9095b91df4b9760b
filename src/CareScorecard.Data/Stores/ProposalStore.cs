using CareScorecard.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>Changes of settings that wait for a second person, and what became of them: only ever added to.</summary>
public sealed class ProposalStore(ScorecardDatabase db)
{
    /// <summary>In the order in which they were made.</summary>
    public async Task<IReadOnlyList<SettingProposal>> ListAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var decisions = await context.ProposalDecisions.ToDictionaryAsync(decision => decision.ProposalId, ct);
        var rows = await context.Proposals.OrderBy(proposal => proposal.Id).ToListAsync(ct);
        return [.. rows.Select(row => new SettingProposal(row.Id, Change(row), row.ById, Decision(decisions.GetValueOrDefault(row.Id))))];
    }

    /// <summary>All of them or none.</summary>
    public async Task AddAsync(IReadOnlyList<SettingEntry> changes, string? byId, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(changes);
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        foreach (var change in changes)
        {
            context.Add(new SettingProposalRow
            {
                Name = change.Name,
                Value = change.Value,
                From = change.From,
                SetBy = change.SetBy,
                Reason = change.Reason,
                By = change.By,
                ById = byId,
                At = change.At,
            });

            // One by one, so that their ids are in the order given.
            await context.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }

    /// <summary>Keeps the decision, and with an approval sets what was proposed: both or neither.</summary>
    /// <returns>False where there is no such proposal, or somebody has decided already.</returns>
    public async Task<bool> DecideAsync(int id, ProposalDecision decision, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(decision);
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await context.Proposals.SingleOrDefaultAsync(proposal => proposal.Id == id, ct) is not { } proposal
            || await context.ProposalDecisions.AnyAsync(made => made.ProposalId == id, ct))
        {
            return false;
        }

        context.Add(new ProposalDecisionRow
        {
            ProposalId = id,
            IsApproved = decision.IsApproved,
            Reason = decision.Reason,
            By = decision.By,
            At = decision.At,
        });
        await context.SaveChangesAsync(ct);
        if (decision.IsApproved)
        {
            context.Add(new SettingRow
            {
                Name = proposal.Name,
                Value = proposal.Value,
                From = proposal.From,
                SetBy = proposal.SetBy,
                Reason = proposal.Reason,
                By = $"{proposal.By}, approved by {decision.By}",
                At = decision.At,
            });
            await context.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
        return true;
    }

    private static SettingEntry Change(SettingProposalRow row) => new()
    {
        Name = row.Name,
        Value = row.Value,
        From = row.From,
        SetBy = row.SetBy,
        Reason = row.Reason,
        By = row.By,
        At = row.At,
    };

    private static ProposalDecision? Decision(ProposalDecisionRow? row) =>
        row is null ? null : new ProposalDecision(row.IsApproved, row.Reason, row.By, row.At);
}
