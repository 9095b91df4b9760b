using CareScorecard.Data.Rows;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareScorecard.Data.Configurations;

internal sealed class LoadDetailConfiguration : IEntityTypeConfiguration<LoadDetailRow>
{
    public void Configure(EntityTypeBuilder<LoadDetailRow> builder)
    {
        builder.ToTable("LoadDetails");
        builder.HasKey(detail => detail.VersionId);
        builder.Property(detail => detail.VersionId).ValueGeneratedNever();
        builder.HasOne<MonthVersionRow>().WithOne().HasForeignKey<LoadDetailRow>(detail => detail.VersionId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.Property(detail => detail.Fields)
            .HasConversion<JsonTextConverter<IReadOnlyList<Field>>, WrittenOnce<IReadOnlyList<Field>>>();
        builder.Property(detail => detail.Tidied)
            .HasConversion<JsonTextConverter<IReadOnlyList<Tidied>>, WrittenOnce<IReadOnlyList<Tidied>>>();
        builder.Property(detail => detail.Problems)
            .HasConversion<PackedJsonConverter<IReadOnlyList<Problem>>, WrittenOnce<IReadOnlyList<Problem>>>();
        builder.Property(detail => detail.Choices).HasConversion<JsonTextConverter<LoadChoices>, WrittenOnce<LoadChoices>>();
        builder.Property(detail => detail.Shape).HasConversion<PackedJsonConverter<MonthShape>, WrittenOnce<MonthShape>>();
    }
}
