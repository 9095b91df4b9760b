using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareScorecard.Data.Audit;

internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("Audit");
        builder.HasKey(entry => entry.Number);
        builder.Property(entry => entry.Number).ValueGeneratedNever();
        builder.Property(entry => entry.Who).HasMaxLength(AuditTable.LongestName);
        builder.Property(entry => entry.What).HasMaxLength(AuditTable.LongestName);
        builder.Property(entry => entry.About).HasMaxLength(AuditTable.LongestName);
        builder.Property(entry => entry.Hash).HasMaxLength(AuditChain.HashLength);
    }
}
