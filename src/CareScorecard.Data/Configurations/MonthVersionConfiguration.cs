using CareScorecard.Data.Rows;
using CareScorecard.Domain.Loads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareScorecard.Data.Configurations;

internal sealed class MonthVersionConfiguration : IEntityTypeConfiguration<MonthVersionRow>
{
    public void Configure(EntityTypeBuilder<MonthVersionRow> builder)
    {
        builder.ToTable("MonthVersions");
        builder.Ignore(version => version.RecordsDeleted);
        builder.Property(version => version.Files)
            .HasConversion<JsonTextConverter<IReadOnlyList<LoadedFile>>, WrittenOnce<IReadOnlyList<LoadedFile>>>();

        // Staff see the current version of a month, the board the published one; there is at most one of each.
        builder.HasIndex(version => new { version.Month, version.Number }).IsUnique();
        builder.HasIndex(version => version.Month, "OneCurrentVersion").IsUnique().HasFilter("\"IsCurrent\" = 1");
        builder.HasIndex(version => version.Month, "OnePublishedVersion").IsUnique().HasFilter("\"State\" = 'Published'");
    }
}
