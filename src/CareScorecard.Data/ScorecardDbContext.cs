using CareScorecard.Data.Audit;
using CareScorecard.Data.Configurations;
using CareScorecard.Data.Rows;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>The tables of one council's file. One context an operation, from <see cref="ScorecardDatabase.Contexts"/>.</summary>
public sealed class ScorecardDbContext(DbContextOptions<ScorecardDbContext> options) : DbContext(options)
{
    internal DbSet<MonthVersionRow> Versions => Set<MonthVersionRow>();

    internal DbSet<LoadDetailRow> LoadDetails => Set<LoadDetailRow>();

    internal DbSet<FigureRow> Figures => Set<FigureRow>();

    internal DbSet<VersionEventRow> Events => Set<VersionEventRow>();

    internal DbSet<RestatementRow> Restatements => Set<RestatementRow>();

    internal DbSet<SettingRow> Settings => Set<SettingRow>();

    internal DbSet<SettingProposalRow> Proposals => Set<SettingProposalRow>();

    internal DbSet<ProposalDecisionRow> ProposalDecisions => Set<ProposalDecisionRow>();

    internal DbSet<CouncilEventRow> CouncilEvents => Set<CouncilEventRow>();

    internal DbSet<EventTakenBackRow> EventsTakenBack => Set<EventTakenBackRow>();

    internal DbSet<ComparatorFileRow> ComparatorFiles => Set<ComparatorFileRow>();

    internal DbSet<ColumnMappingRow> ColumnMappings => Set<ColumnMappingRow>();

    internal DbSet<ValueMappingRow> ValueMappings => Set<ValueMappingRow>();

    internal DbSet<CommentaryRow> Commentaries => Set<CommentaryRow>();

    internal DbSet<CouncilCrestRow> Crests => Set<CouncilCrestRow>();

    internal DbSet<ScenarioRow> Scenarios => Set<ScenarioRow>();

    internal DbSet<DatabaseKindRow> Kinds => Set<DatabaseKindRow>();

    internal DbSet<Person> People => Set<Person>();

    internal DbSet<SessionRow> Sessions => Set<SessionRow>();

    internal DbSet<AuditRow> Audit => Set<AuditRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);

        // SQLite has neither dates nor decimals. Days are text that sorts (2026-10-31); decimals are text that comes back exactly,
        // and so must never be compared or added up in SQL.
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        configurationBuilder.Properties<string>().HaveMaxLength(4000);
        configurationBuilder.Properties<ChildId>().HaveConversion<ChildIdConverter>().HaveMaxLength(100);
        configurationBuilder.Properties<ReportingMonth>().HaveConversion<ReportingMonthConverter>().HaveMaxLength(7);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ScorecardDbContext).Assembly);
    }
}
