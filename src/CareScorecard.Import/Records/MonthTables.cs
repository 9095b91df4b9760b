using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Ssda903;

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

    /// <summary>The tables of the Department's yearly return, from which a month's records are drawn.</summary>
    public CareReturn Return { get; } = new();

    public IReadOnlyList<RecordTable> All =>
        [Children, Placements, Reviews, CareLeavers, Adoption, ReviewingOfficers, SocialWorkers, Measures];

    /// <summary>Whether there is any sheet of records, or any table of the return.</summary>
    public bool HasAny => Return.HasAny || Sheets.Any();

    public int RowsRead => All.Concat(Return.All).Sum(table => table.RowsRead);

    public int RowsReady => All.Concat(Return.All).Sum(table => table.RowsReady);

    /// <summary>Rows that another row replaces.</summary>
    public int RowsSuperseded => All.Concat(Return.All).Sum(table => table.RowsSuperseded);

    /// <summary>Rows that were left out on purpose, one by one.</summary>
    public int RowsLeftOut => All.Concat(Return.All).Sum(table => table.RowsLeftOut);

    public IEnumerable<SheetReading> Sheets => All.SelectMany(table => table.Sheets);

    /// <summary>The table into which the rows of a sheet are read; null where they are set aside.</summary>
    public RecordTable? Of(SheetLayout layout) =>
        layout.Return is { } table ? Return.Of(table) : layout.Kind is { } kind ? Of(kind) : null;

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
            .Concat(Sheets.SelectMany(sheet => sheet.DrawnFields))
            .ToHashSet(),
        LeaversCoverMonths = leaversCoverMonths,
    };
}
