using CareScorecard.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareScorecard.Data.Configurations;

internal sealed class FigureConfiguration : IEntityTypeConfiguration<FigureRow>
{
    public void Configure(EntityTypeBuilder<FigureRow> builder)
    {
        builder.ToTable("Figures");
        builder.HasKey(figure => new { figure.VersionId, figure.IndicatorId });
        builder.HasOne<MonthVersionRow>().WithMany().HasForeignKey(figure => figure.VersionId).OnDelete(DeleteBehavior.Restrict);

        // Ids are the same in whatever letter case somebody writes them.
        builder.Property(figure => figure.IndicatorId).HasMaxLength(100).UseCollation("NOCASE");
        builder.Property(figure => figure.Unavailable).HasMaxLength(40);
    }
}
