using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Earlier;

/// <summary>A month that was read, beside the months held before it.</summary>
/// <param name="Records">The rows that are ready.</param>
internal sealed record ComparedMonth(MonthTables Tables, MonthRecords Records, MonthShape Shape, EarlierMonths Earlier)
{
    public ReportingMonth Month => Records.Month;

    /// <summary>Where a problem of a whole kind of record is told; null where the files have no such sheet.</summary>
    public SheetReading? SheetOf(RecordKind kind) => Tables.Of(kind).Sheets.FirstOrDefault();

    /// <summary>Where a problem of a column is told; null where the files have no such column.</summary>
    public SheetReading? SheetWith(Field field) => Tables.Of(field.Kind).Sheets.FirstOrDefault(sheet => sheet.Has(field));
}
