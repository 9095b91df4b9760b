using CareScorecard.Data.Rows;
using CareScorecard.Domain.Loads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareScorecard.Data.Configurations;

internal sealed class ColumnMappingConfiguration : IEntityTypeConfiguration<ColumnMappingRow>
{
    public void Configure(EntityTypeBuilder<ColumnMappingRow> builder)
    {
        builder.ToTable("ColumnMappings");
        builder.Property(mapping => mapping.Name).HasMaxLength(100);
        builder.Property(mapping => mapping.Columns)
            .HasConversion<JsonTextConverter<IReadOnlyList<MappedColumn>>, WrittenOnce<IReadOnlyList<MappedColumn>>>();
    }
}

internal sealed class ValueMappingConfiguration : IEntityTypeConfiguration<ValueMappingRow>
{
    public void Configure(EntityTypeBuilder<ValueMappingRow> builder)
    {
        builder.ToTable("ValueMappings");
        builder.Property(mapping => mapping.Field).HasMaxLength(100);
    }
}

internal sealed class CommentaryConfiguration : IEntityTypeConfiguration<CommentaryRow>
{
    public void Configure(EntityTypeBuilder<CommentaryRow> builder)
    {
        builder.ToTable("Commentaries");
        builder.HasIndex(commentary => new { commentary.Month, commentary.IndicatorId });
        builder.Property(commentary => commentary.IndicatorId).HasMaxLength(100);
    }
}
