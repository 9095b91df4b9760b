using System.Data.Common;
using CareScorecard.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CareScorecard.Data.Audit;

/// <summary>
/// Leaves an audit entry for every row of history that is saved, in the same transaction: no store can forget to, and none can record what
/// is not saved.
/// </summary>
internal sealed class AuditTrail(AuditAnchor anchor) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Record((ScorecardDbContext)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record((ScorecardDbContext)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => MoveAnchor(eventData);

    public Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        MoveAnchor(eventData);
        return Task.CompletedTask;
    }

    private void MoveAnchor(TransactionEndEventData eventData)
    {
        // A migration commits too, and its first ones know no audit.
        if (eventData.Context is ScorecardDbContext context && AuditTable.IsThere(context))
        {
            anchor.MoveForward(context);
        }
    }

    private static void Record(ScorecardDbContext context)
    {
        var added = context.ChangeTracker.Entries()
            .Where(entry => entry.State == EntityState.Added)
            .Select(entry => entry.Entity)
            .ToList();
        foreach (var happened in added.OfType<VersionEventRow>())
        {
            AuditTable.Append(context, happened.By, happened.At, AuditedRows.Of(context, happened));
        }

        foreach (var setting in added.OfType<SettingRow>())
        {
            AuditTable.Append(context, setting.By, setting.At, AuditedRows.Of(context, setting));
        }

        foreach (var proposal in added.OfType<SettingProposalRow>())
        {
            AuditTable.Append(context, proposal.By, proposal.At, AuditedRows.Of(context, proposal));
        }

        foreach (var decision in added.OfType<ProposalDecisionRow>())
        {
            AuditTable.Append(context, decision.By, decision.At, AuditedRows.Of(context, decision));
        }

        foreach (var happened in added.OfType<CouncilEventRow>())
        {
            AuditTable.Append(context, happened.By, happened.At, AuditedRows.Of(happened));
        }

        foreach (var takenBack in added.OfType<EventTakenBackRow>())
        {
            AuditTable.Append(context, takenBack.By, takenBack.At, AuditedRows.Of(context, takenBack));
        }

        foreach (var mapping in added.OfType<ColumnMappingRow>())
        {
            AuditTable.Append(context, mapping.By, mapping.At, AuditedRows.Of(context, mapping));
        }

        foreach (var mapping in added.OfType<ValueMappingRow>())
        {
            AuditTable.Append(context, mapping.By, mapping.At, AuditedRows.Of(context, mapping));
        }

        foreach (var commentary in added.OfType<CommentaryRow>())
        {
            AuditTable.Append(context, commentary.By, commentary.At, AuditedRows.Of(commentary));
        }

        foreach (var scenario in added.OfType<ScenarioRow>())
        {
            AuditTable.Append(context, scenario.By, scenario.At, AuditedRows.Of(context, scenario));
        }

        foreach (var file in added.OfType<ComparatorFileRow>())
        {
            AuditTable.Append(context, file.By, file.At, new AuditEvent(AuditCodes.ComparatorsBrought, file.Name));
        }

        foreach (var crest in added.OfType<CouncilCrestRow>())
        {
            AuditTable.Append(context, crest.By, crest.At, AuditedRows.Of(crest));
        }

        if (added.OfType<RestatementRow>().ToList() is [var first, ..] restated)
        {
            AuditTable.Append(context, first.By, first.At, AuditedRows.Of(restated));
        }
    }
}
