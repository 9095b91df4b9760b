using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Children;

/// <summary>A child in care is allocated to a reviewing officer who is not on the officers sheet, and so is in nobody's caseload.</summary>
internal sealed class OfficerNotListed() : TableRule<PeriodOfCare>(
    new ProblemKind("CHD-108", Severity.Warn, "Add the officer to the Reviewing officers sheet, or correct the name.")
    {
        What = "A child in care has a reviewing officer who is not on the officers sheet.",
    },
    "reviewing officers named on children against the officers sheet",
    Fields.Children.ReviewingOfficer,
    Fields.ReviewingOfficers.Name)
{
    public override string? CannotRun(MonthTables tables)
    {
        var named = tables.Children.Sheets.Any(sheet => sheet.Has(Fields.Children.ReviewingOfficer));
        return !named ? "there is no column Reviewing officer"
            : tables.ReviewingOfficers.Sheets.Count == 0 ? "there is no sheet of reviewing officers"
            : null;
    }

    public override IEnumerable<(Entry<PeriodOfCare> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        var listed = tables.ReviewingOfficers.Ready.Select(row => Matching.Key(row.Record.Name)).ToHashSet();
        var known = new Dictionary<string, bool>();
        foreach (var row in tables.Children.Ready)
        {
            if (row.Record.ReviewingOfficer is not { } name || row.Record.CareEndedOn <= asAt)
            {
                continue;
            }

            if (!known.TryGetValue(name, out var isListed))
            {
                known[name] = isListed = listed.Contains(Matching.Key(name));
            }

            if (!isListed)
            {
                yield return (row, new Finding(Fields.Children.ReviewingOfficer, name, $"the reviewing officer \"{name}\" is not on the officers sheet."));
            }
        }
    }
}
