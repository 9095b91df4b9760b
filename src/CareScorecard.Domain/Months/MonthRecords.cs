using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Months;

/// <summary>One month's records as loaded: what every figure of the month is computed from, and nothing else is.</summary>
public sealed record MonthRecords
{
    public required ReportingMonth Month { get; init; }

    public IReadOnlyList<PeriodOfCare> Periods { get; init; } = [];

    public IReadOnlyList<PlacementStay> Placements { get; init; } = [];

    public IReadOnlyList<Review> Reviews { get; init; } = [];

    public IReadOnlyList<CareLeaver> CareLeavers { get; init; } = [];

    public IReadOnlyList<AdoptionCase> Adoptions { get; init; } = [];

    public IReadOnlyList<ReviewingOfficer> ReviewingOfficers { get; init; } = [];

    public IReadOnlyList<SocialWorker> SocialWorkers { get; init; } = [];

    public IReadOnlyList<CouncilMeasure> Measures { get; init; } = [];

    /// <summary>
    /// The fields for which the extract has a column, filled or not. A field that is absent here makes the indicators that need it
    /// unavailable; a field that is present and blank for a child makes that child "not recorded".
    /// </summary>
    public required IReadOnlySet<Field> Fields { get; init; }

    /// <summary>
    /// How many months of leavers the extract holds: 12, or 6 for Annex A as Ofsted's guidance words it. A measure that looks back
    /// further is unavailable.
    /// </summary>
    public int LeaversCoverMonths { get; init; } = 12;

    /// <summary>Null while the records are kept. Where they were deleted the lists of people are empty, and no figure follows from them.</summary>
    public RecordsDeletion? Deleted { get; init; }

    /// <summary>
    /// The first day of care from which the extract holds every review of a period, or at least the last four; the Department's yearly
    /// return holds those of its own years only.
    /// </summary>
    public DateOnly ReviewsHeldFrom => Fields.Contains(Months.Fields.ReviewsOfReturnOnly) ? Month.WindowStart(LeaversCoverMonths) : DateOnly.MinValue;

    /// <summary>Whether the extract has any column of the kind: an extract without a Placements sheet has none.</summary>
    public bool Has(RecordKind kind) => Fields.Any(field => field.Kind == kind);
}
