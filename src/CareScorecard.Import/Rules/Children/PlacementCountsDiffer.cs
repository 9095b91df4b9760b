using System.Globalization;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

/// <summary>
/// The recorded number of placements in the last twelve months is not the one that placement history gives, for a child in care. History
/// is what counts.
/// </summary>
internal sealed class PlacementCountsDiffer() : TableRule<PeriodOfCare>(
    new ProblemKind("CHD-106", Severity.Warn, "Correct the number or the Placements sheet. Until then the Placements sheet is what counts.")
    {
        What = "The recorded number of placements in the last 12 months is not the one that placement history gives.",
    },
    "recorded placements against placement history",
    Fields.Children.PlacementsInLast12Months,
    Fields.Placements.Started,
    Fields.Placements.Ended)
{
    public override string? CannotRun(MonthTables tables)
    {
        var recorded = tables.Children.Sheets.Any(sheet => sheet.Has(Fields.Children.PlacementsInLast12Months));
        return !recorded ? "there is no column Placements in last 12 months"
            : !tables.Placements.Sheets.Any(sheet => sheet.Has(Fields.Placements.Ended)) ? "there is no placement history"
            : null;
    }

    public override IEnumerable<(Entry<PeriodOfCare> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        if (asAt is not { } end)
        {
            yield break;
        }

        var rows = tables.Children.Ready.Where(row => row.Record.PlacementsInLast12Months is not null)
            .ToDictionary(row => (row.Record.Child, row.Record.CareStartedOn));
        foreach (var child in Count(tables, ReportingMonth.Of(end)))
        {
            if (child is { InCare: true, HasPlacementHistory: true, PlacementsIn12Months: { } counted }
                && rows.TryGetValue((child.Record.Child, child.Record.CareStartedOn), out var row)
                && row.Record.PlacementsInLast12Months is { } recorded && Math.Max(1, recorded) != counted)
            {
                yield return (row, new Finding(Fields.Children.PlacementsInLast12Months, recorded.ToString(CultureInfo.InvariantCulture),
                    $"{Placements(recorded)} recorded in the last 12 months, but {counted} on the Placements sheet."));
            }
        }
    }

    private static IEnumerable<ChildInMonth> Count(MonthTables tables, ReportingMonth month) => new CareMonth(
        new MonthRecords
        {
            Month = month,
            Periods = tables.Children.Records,
            Placements = tables.Placements.Records,
            Fields = Fields.Placements.All.ToHashSet(),
        },
        population: null,
        WorkingDays.England).Children.Subjects;

    private static string Placements(int count) => count == 1 ? "1 placement is" : $"{count} placements are";
}
