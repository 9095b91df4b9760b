using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Records;

/// <summary>All that the files of one month hold, as it is read.</summary>
internal sealed class MonthTables
{
    /// <summary>What the council's own spellings mean.</summary>
    public ValueBook Values { get; init; } = ValueBook.Empty;

    public RecordTable<PeriodOfCare> Children { get; } = new(sheet => new ChildSheet(sheet));

    public RecordTable<PlacementStay> Placements { get; } = new(sheet => new PlacementSheet(sheet));

    public RecordTable<Review> Reviews { get; } = new(sheet => new ReviewSheet(sheet));

    public RecordTable<CareLeaver> CareLeavers { get; } = new(sheet => new CareLeaverSheet(sheet));

    public RecordTable<AdoptionCase> Adoption { get; } = new(sheet => new AdoptionSheet(sheet));

    public RecordTable<ReviewingOfficer> ReviewingOfficers { get; } = new(sheet => new OfficerSheet(sheet));

    public RecordTable<SocialWorker> SocialWorkers { get; } = new(sheet => new WorkerSheet(sheet));

    public RecordTable<CouncilMeasure> Measures { get; } = new(sheet => new MeasureSheet(sheet));

    public IReadOnlyList<RecordTable> All =>
        [Children, Placements, Reviews, CareLeavers, Adoption, ReviewingOfficers, SocialWorkers, Measures];

    public IEnumerable<SheetReading> Sheets => All.SelectMany(table => table.Sheets);

    public RecordTable Of(RecordKind kind) => kind switch
    {
        RecordKind.Children => Children,
        RecordKind.Placements => Placements,
        RecordKind.Reviews => Reviews,
        RecordKind.CareLeavers => CareLeavers,
        RecordKind.Adoption => Adoption,
        RecordKind.ReviewingOfficers => ReviewingOfficers,
        RecordKind.SocialWorkers => SocialWorkers,
        RecordKind.Measures => Measures,
    };

    /// <summary>The rows against which no stop stands.</summary>
    public MonthRecords ToRecords(ReportingMonth month, int leaversCoverMonths) => new()
    {
        Month = month,
        Periods = Children.Records,
        Placements = Placements.Records,
        Reviews = Reviews.Records,
        CareLeavers = CareLeavers.Records,
        Adoptions = Adoption.Records,
        ReviewingOfficers = ReviewingOfficers.Records,
        SocialWorkers = SocialWorkers.Records,
        Measures = Measures.Records,
        Fields = Sheets
            .SelectMany(sheet => sheet.Columns)
            .Select(column => column.Column.Field)
            .OfType<Field>()
            .ToHashSet(),
        LeaversCoverMonths = leaversCoverMonths,
    };
}
