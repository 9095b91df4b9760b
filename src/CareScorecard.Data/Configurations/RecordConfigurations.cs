using CareScorecard.Data.Rows;
using CareScorecard.Domain.Children;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CareScorecard.Data.Configurations;

/// <summary>
/// The records of a month are stored as they are in Domain, a column for each property; besides these a row has only the version that
/// it belongs to and its place in the version's list. A property added in Domain is a column in the next migration.
/// </summary>
internal abstract class RecordConfiguration<T>(string table) : IEntityTypeConfiguration<T>
    where T : class
{
    public virtual void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(table);
        builder.Property<int>(RecordColumns.VersionId).ValueGeneratedNever();
        builder.Property<int>(RecordColumns.Position).ValueGeneratedNever();
        builder.HasKey(RecordColumns.VersionId, RecordColumns.Position);
        builder.HasOne<MonthVersionRow>().WithMany().HasForeignKey(RecordColumns.VersionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal static class RecordColumns
{
    public const string VersionId = "VersionId";

    /// <summary>Place in the version's list, from 0.</summary>
    public const string Position = "Position";
}

internal sealed class PeriodOfCareConfiguration() : RecordConfiguration<PeriodOfCare>("PeriodsOfCare");

internal sealed class PlacementStayConfiguration() : RecordConfiguration<PlacementStay>("PlacementStays");

internal sealed class ReviewConfiguration() : RecordConfiguration<Review>("Reviews");

internal sealed class CareLeaverConfiguration() : RecordConfiguration<CareLeaver>("CareLeavers");

internal sealed class AdoptionCaseConfiguration() : RecordConfiguration<AdoptionCase>("AdoptionCases");

internal sealed class ReviewingOfficerConfiguration() : RecordConfiguration<ReviewingOfficer>("ReviewingOfficers");

internal sealed class SocialWorkerConfiguration() : RecordConfiguration<SocialWorker>("SocialWorkers");

internal sealed class CouncilMeasureConfiguration() : RecordConfiguration<CouncilMeasure>("CouncilMeasures")
{
    public override void Configure(EntityTypeBuilder<CouncilMeasure> builder)
    {
        base.Configure(builder);

        // Its name makes EF take it for a key, and leave it nullable when it is not.
        builder.Property(measure => measure.Id).IsRequired();
    }
}
