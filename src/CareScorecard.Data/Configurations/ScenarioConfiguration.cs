using CareScorecard.Data.Rows;
using CareScorecard.Domain.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareScorecard.Data.Configurations;

internal sealed class ScenarioConfiguration : IEntityTypeConfiguration<ScenarioRow>
{
    public void Configure(EntityTypeBuilder<ScenarioRow> builder)
    {
        builder.ToTable("Scenarios");
        builder.HasIndex(scenario => scenario.Key);
        builder.Property(scenario => scenario.Name).HasMaxLength(100);
        builder.Property(scenario => scenario.Key).HasMaxLength(100);
        builder.Property(scenario => scenario.Tried).HasConversion<JsonTextConverter<CaseloadScenario>, WrittenOnce<CaseloadScenario>>();
        builder.Property(scenario => scenario.Basis).HasConversion<JsonTextConverter<CaseloadBasis>, WrittenOnce<CaseloadBasis>>();
    }
}
