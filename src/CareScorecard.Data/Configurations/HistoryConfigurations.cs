using CareScorecard.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareScorecard.Data.Configurations;

internal sealed class VersionEventConfiguration : IEntityTypeConfiguration<VersionEventRow>
{
    public void Configure(EntityTypeBuilder<VersionEventRow> builder)
    {
        builder.ToTable("VersionEvents");
        builder.HasOne<MonthVersionRow>().WithMany().HasForeignKey(entry => entry.VersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RestatementConfiguration : IEntityTypeConfiguration<RestatementRow>
{
    public void Configure(EntityTypeBuilder<RestatementRow> builder)
    {
        builder.ToTable("Restatements");
        builder.HasOne<MonthVersionRow>().WithMany().HasForeignKey(entry => entry.VersionId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(entry => entry.IndicatorId).HasMaxLength(100);
    }
}

internal sealed class SettingConfiguration : IEntityTypeConfiguration<SettingRow>
{
    public void Configure(EntityTypeBuilder<SettingRow> builder)
    {
        builder.ToTable("Settings");
        builder.Property(setting => setting.Name).HasMaxLength(100);
    }
}

internal sealed class ComparatorFileConfiguration : IEntityTypeConfiguration<ComparatorFileRow>
{
    public void Configure(EntityTypeBuilder<ComparatorFileRow> builder)
    {
        builder.ToTable("ComparatorFiles");
        builder.Property(file => file.Name).HasMaxLength(260);
        builder.Property(file => file.Text).HasMaxLength(20_000_000);
    }
}

internal sealed class DatabaseKindConfiguration : IEntityTypeConfiguration<DatabaseKindRow>
{
    public void Configure(EntityTypeBuilder<DatabaseKindRow> builder)
    {
        builder.ToTable("DatabaseKind", table => table.HasCheckConstraint("OnlyOne", $"\"Id\" = {DatabaseKindRow.OnlyId}"));
        builder.Property(kind => kind.Id).ValueGeneratedNever();
    }
}
