using CareScorecard.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareScorecard.Data.Configurations;

internal sealed class SettingProposalConfiguration : IEntityTypeConfiguration<SettingProposalRow>
{
    public void Configure(EntityTypeBuilder<SettingProposalRow> builder)
    {
        builder.ToTable("SettingProposals");
        builder.Property(proposal => proposal.Name).HasMaxLength(100);
        builder.Property(proposal => proposal.ById).HasMaxLength(32);
    }
}

internal sealed class ProposalDecisionConfiguration : IEntityTypeConfiguration<ProposalDecisionRow>
{
    public void Configure(EntityTypeBuilder<ProposalDecisionRow> builder)
    {
        // The proposal is the key: nobody can decide twice.
        builder.ToTable("ProposalDecisions");
        builder.HasKey(decision => decision.ProposalId);
        builder.Property(decision => decision.ProposalId).ValueGeneratedNever();
        builder.HasOne<SettingProposalRow>().WithOne().HasForeignKey<ProposalDecisionRow>(decision => decision.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CouncilEventConfiguration : IEntityTypeConfiguration<CouncilEventRow>
{
    public void Configure(EntityTypeBuilder<CouncilEventRow> builder) => builder.ToTable("CouncilEvents");
}

internal sealed class EventTakenBackConfiguration : IEntityTypeConfiguration<EventTakenBackRow>
{
    public void Configure(EntityTypeBuilder<EventTakenBackRow> builder)
    {
        builder.ToTable("EventsTakenBack");
        builder.HasKey(takenBack => takenBack.EventId);
        builder.Property(takenBack => takenBack.EventId).ValueGeneratedNever();
        builder.HasOne<CouncilEventRow>().WithOne().HasForeignKey<EventTakenBackRow>(takenBack => takenBack.EventId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CouncilCrestConfiguration : IEntityTypeConfiguration<CouncilCrestRow>
{
    public void Configure(EntityTypeBuilder<CouncilCrestRow> builder) => builder.ToTable("CouncilCrests");
}
