using CareScorecard.Domain.Loads;
using CareScorecard.Import.Problems;
using CareScorecard.Import.Writing;

namespace CareScorecard.Import.Tests.Planting;

/// <summary>
/// Faults planted in otherwise good files are all found in one reading, each with its row and column, and nothing else is; and in the good
/// files nothing is found.
/// </summary>
public sealed class OneHundredFaultsTests
{
    private const string Children = "Children";
    private const string Placements = "Placements";
    private const string Reviews = "Reviews";
    private const string Leavers = "Care leavers";
    private const string Adoption = "Adoption";
    private const string Officers = "Reviewing officers";
    private const string Workers = "Social workers";
    private const string Measures = "Measures";

    private static readonly DateOnly MonthEnd = SampleHistory.August.LastDay;
    private static readonly DateTime After = new(2026, 9, 14);

    [Fact]
    public void In_the_good_files_nothing_is_found()
    {
        Assert.Empty(Serious(SampleHistory.Check(new SpoiltMonth(SampleHistory.OpenAugust()).Save())));
        Assert.Empty(Serious(SampleHistory.Check(new SpoiltMonth(AnnexA()).Save())));
    }

    [Fact]
    public void Every_fault_planted_in_our_own_workbook_is_found_and_nothing_else_is()
    {
        var month = new SpoiltMonth(SampleHistory.OpenAugust());
        PlantInChildren(month);
        PlantAgainstEarlierMonths(month);
        PlantInHistory(month);
        PlantInPeople(month);
        PlantInWorkforceAndMeasures(month);

        var found = SampleHistory.Check(month.Save());

        Assert.Equal(month.Expected, Serious(found));
        Assert.True(month.Planted >= 80, $"{month.Planted} planted");
        Assert.All(found.Problems, problem => Assert.NotNull(ProblemBook.Find(problem.Code)));
    }

    [Fact]
    public void Every_fault_planted_in_annex_a_is_found_and_nothing_else_is()
    {
        var month = new SpoiltMonth(AnnexA());
        PlantInAnnexA(month);

        var found = SampleHistory.Check(month.Save());

        Assert.Equal(month.Expected, Serious(found));
        Assert.True(month.Planted >= 25, $"{month.Planted} planted");
    }

    private static void PlantInChildren(SpoiltMonth month)
    {
        bool InCare(int row) => month.Day(Children, row, "Care ended") is null && month.Day(Children, row, "Care started") < new DateOnly(2026, 6, 1);
        bool IsNew(int row) => month.Day(Children, row, "Care ended") is null && month.Day(Children, row, "Care started") > new DateOnly(2026, 7, 31);
        void Spoil(string fault, string heading, object? value) => month.Plant(fault, Children, heading, value, InCare);

        // Children who came this month: nobody misses them.
        month.Plant("stop CHD-001", Children, "Child ID", null, IsNew);
        month.Plant("stop CHD-001", Children, "Child ID", "n/a", IsNew);
        Spoil("stop CHD-006", "Date of birth", null);
        Spoil("stop CHD-006", "Date of birth", "benzin");
        Spoil("stop CHD-007", "Care started", null);
        Spoil("stop CHD-007", "Care started", "last year");
        var born = month.Free(Children).First(InCare);
        month.Plant("stop CHD-003", Children, born, "Date of birth", Moment(month.Day(Children, born, "Care started")!.Value.AddDays(1)));
        var ended = month.Free(Children).First(InCare);
        month.Plant("stop CHD-004", Children, ended, "Care ended", Moment(month.Day(Children, ended, "Care started")!.Value.AddDays(-1)));
        var twice = month.Free(Children).First(InCare);
        month.Copy(Children, twice);
        month.Expect("stop CHD-002", Children, twice, "Child ID");
        month.Count();
        var overlaps = month.Free(Children).First(InCare);
        month.Add(Children,
            ("Child ID", month.Get(Children, overlaps, "Child ID")),
            ("Date of birth", month.Get(Children, overlaps, "Date of birth")),
            ("Care started", Moment(month.Day(Children, overlaps, "Care started")!.Value.AddDays(9))));
        month.Touch(Children, overlaps);
        month.Expect("stop CHD-005", Children, overlaps, "Care ended");
        month.Count();
        var unborn = month.Add(Children, ("Child ID", "NEW-1"), ("Date of birth", After), ("Care started", After.AddDays(1)));
        month.Expect("stop CHD-008", Children, unborn, "Date of birth");
        month.Expect("warn CHD-102", Children, unborn, "Care started");
        month.Count();
        var early = month.Add(Children, ("Child ID", "NEW-2"), ("Date of birth", new DateTime(2015, 1, 1)), ("Care started", After));
        month.Expect("warn CHD-102", Children, early, "Care started");
        month.Count();

        Spoil("warn CHD-101", "Care ended", After);
        Spoil("warn CHD-101", "Placement started", After);
        Spoil("warn CHD-101", "Last visit", After);
        Spoil("warn CHD-101", "Last supervision", After);
        Spoil("warn CHD-101", "Last review", After);
        Spoil("warn CHD-101", "Last IRO contact", After);
        Spoil("warn CHD-101", "First PEP", After);
        Spoil("warn CHD-101", "Last PEP", After);
        Spoil("warn CHD-101", "First health assessment", After);
        Spoil("warn CHD-101", "Last health assessment", After);
        Spoil("warn CHD-101", "Last dental check", After);
        Spoil("warn CHD-101", "SDQ date", After);
        Spoil("warn CHD-103", "Date of birth", Moment(MonthEnd.AddYears(-18)));
        var before = month.Free(Children).First(InCare);
        month.Plant("warn CHD-105", Children, before, "Placement started", Moment(month.Day(Children, before, "Care started")!.Value.AddDays(-1)));
        Spoil("warn CHD-106", "Placements in last 12 months", 9);
        Spoil("warn CHD-108", "Reviewing officer", "Nobody Known");

        Spoil("warn VAL-001", "Last visit", "31/02/2026");
        Spoil("warn VAL-001", "Last review", "08/31/2026");
        Spoil("warn VAL-001", "Last dental check", "tbc");
        Spoil("warn VAL-001", "Last supervision", 20260831);
        Spoil("warn VAL-001", "Care ended", "soon");
        Spoil("warn VAL-002", "Sex", "Q");
        Spoil("warn VAL-002", "Ethnicity", "Martian");
        Spoil("warn VAL-002", "SEN", "Lots");
        Spoil("warn VAL-002", "Category of need", "N9");
        Spoil("warn VAL-002", "Legal status", "Something legal");
        Spoil("warn VAL-002", "Placement type", "Barn");
        Spoil("warn VAL-002", "Placement provider", "Circus");
        Spoil("warn VAL-002", "Placement location", "Far");
        Spoil("warn VAL-003", "Disability", "perhaps");
        Spoil("warn VAL-003", "UASC", "maybe");
        Spoil("warn VAL-003", "Immunisations up to date", "nearly");
        Spoil("warn VAL-003", "Suspended", "2");
        Spoil("warn VAL-004", "SDQ score", "high");
        Spoil("warn VAL-004", "Absent episodes", "many");
        Spoil("warn VAL-004", "Distance from home", "far");
        Spoil("warn VAL-005", "SDQ score", 41);
        Spoil("warn VAL-005", "Distance from home", -5);
        Spoil("warn VAL-005", "Missing episodes", -1);
        Spoil("warn VAL-005", "Visit interval", 0);
    }

    private static void PlantAgainstEarlierMonths(SpoiltMonth month)
    {
        var gone = month.Free(Children).First(row =>
            month.Day(Children, row, "Care ended") is null && month.Day(Children, row, "Care started") < new DateOnly(2026, 6, 1));
        month.Clear(Children, gone);
        month.Expect("warn CHD-109", Children, null, "Child ID");
        month.Count();

        month.Plant("warn CHD-110", Children, "Care ended", null, row =>
            month.Day(Children, row, "Care ended") < new DateOnly(2026, 7, 1) && month.Day(Children, row, "Date of birth") > new DateOnly(2012, 1, 1));

        foreach (var row in month.Free(Children).Where(row => month.Get(Children, row, "Category of need") is not null).Take(60).ToList())
        {
            month.Set(Children, row, "Category of need", null);
        }

        month.Expect("warn MON-102", Children, null, "Category of need");
        month.Count();

        foreach (var row in month.Free(Leavers).Take(60).ToList())
        {
            month.Set(Leavers, month.Copy(Leavers, row), "Young person ID", $"NEW-{row}");
        }

        month.Expect("warn MON-101", Leavers, null, null);
        month.Count();

        var column = month.AddColumn(Children, "Last visit");
        month.ExpectAt("warn LAY-007", $"{Children}!{column}");
        month.Count();
    }

    private static void PlantInHistory(SpoiltMonth month)
    {
        // Of children who have left, so that no count of placements moves.
        var left = Enumerable.Range(2, 2000)
            .TakeWhile(row => row <= SampleHistory.AugustRecords.Periods.Count)
            .Where(row => month.Day(Children, row, "Care ended") <= MonthEnd)
            .Select(row => month.Get(Children, row, "Child ID"))
            .ToHashSet();
        bool OfLeft(int row) => left.Contains(month.Get(Placements, row, "Child ID")) && month.Day(Placements, row, "Ended") is not null;

        // As many rows again as the faults below take away, so that their number does not change sharply.
        foreach (var good in month.Free(Placements).Where(OfLeft).Take(4).ToList())
        {
            month.Set(Placements, month.Copy(Placements, good), "Started", Moment(month.Day(Placements, good, "Started")!.Value.AddDays(-1)));
        }

        month.Plant("stop PLC-001", Placements, "Child ID", "-", OfLeft);
        month.Plant("stop PLC-002", Placements, "Started", "unknown", OfLeft);
        var row = month.Free(Placements).First(OfLeft);
        month.Plant("stop PLC-004", Placements, row, "Ended", Moment(month.Day(Placements, row, "Started")!.Value.AddDays(-1)));
        month.Plant("warn PLC-101", Placements, "Ended", After, OfLeft);
        var twice = month.Free(Placements).First(OfLeft);
        month.Copy(Placements, twice);
        month.Expect("warn PLC-102", Placements, twice, "Child ID");
        month.Count();
        month.Plant("warn VAL-002", Placements, "Type", "Tent", OfLeft);
        month.Plant("warn VAL-002", Placements, "Provider", "Circus", OfLeft);
        month.Plant("warn VAL-004", Placements, "Distance from home", "near", OfLeft);
        month.Plant("warn VAL-003", Placements, "Same carer", "the aunt", OfLeft);

        month.Plant("stop REV-001", Reviews, "Child ID", null, _ => true);
        month.Plant("stop REV-002", Reviews, "Review date", null, _ => true);
        month.Plant("warn REV-101", Reviews, "Review date", After, _ => true);
        month.Plant("warn VAL-001", Reviews, "Due date", "next week", _ => true);
        month.Plant("warn VAL-002", Reviews, "Participation", "PN9", _ => true);
        month.Plant("warn VAL-003", Reviews, "Seen before review", "half", _ => true);
    }

    private static void PlantInPeople(SpoiltMonth month)
    {
        month.Plant("stop LVR-001", Leavers, "Young person ID", "..", _ => true);
        month.Plant("stop LVR-002", Leavers, "Date of birth", "2005", _ => true);
        month.Plant("warn LVR-101", Leavers, "Pathway plan reviewed", After, _ => true);
        month.Plant("warn LVR-101", Leavers, "Last contact", After, _ => true);
        var twice = month.Free(Leavers).First();
        month.Copy(Leavers, twice);
        month.Expect("warn LVR-102", Leavers, twice, "Young person ID");
        month.Count();
        month.Plant("warn VAL-002", Leavers, "Eligibility", "Sort of", _ => true);
        month.Plant("warn VAL-002", Leavers, "In touch", "Ghosted", _ => true);
        month.Plant("warn VAL-002", Leavers, "Accommodation", "Castle", _ => true);
        month.Plant("warn VAL-006", Leavers, "Suitability", 0, _ => true);
        month.Plant("warn VAL-002", Leavers, "Activity", "Gap year", _ => true);

        month.Plant("stop ADO-001", Adoption, "Child ID", null, _ => true);
        month.Plant("stop ADO-002", Adoption, "Entered care", "as a baby", _ => true);
        month.Plant("warn ADO-101", Adoption, "Matched", After, _ => true);
        var born = month.Free(Adoption).First();
        month.Plant("warn ADO-103", Adoption, born, "Date of birth", Moment(month.Day(Adoption, born, "Entered care")!.Value.AddDays(1)));
    }

    private static void PlantInWorkforceAndMeasures(SpoiltMonth month)
    {
        month.Plant("warn IRO-101", Officers, "FTE", null, _ => true);
        var officer = month.Free(Officers).First();
        month.Copy(Officers, officer);
        month.Expect("warn IRO-102", Officers, officer, "Officer");
        month.Count();
        var nameless = month.Add(Officers, ("FTE", 1));
        month.Expect("stop IRO-001", Officers, nameless, "Officer");
        month.Count();
        month.Plant("warn SWK-101", Workers, "FTE", 0, _ => true);
        var worker = month.Free(Workers).First();
        month.Copy(Workers, worker);
        month.Expect("warn SWK-102", Workers, worker, "Worker");
        month.Count();
        month.Plant("stop SWK-001", Workers, "Worker", null, _ => true);

        var noDenominator = month.Add(Measures, ("Measure ID", "planted-1"), ("Numerator", 3), ("Unit", "percent"));
        month.Expect("warn MEA-101", Measures, noDenominator, "Denominator");
        month.Count();
        month.Add(Measures, ("Measure ID", "planted-2"), ("Numerator", 3), ("Unit", "count"));
        month.Expect("warn MEA-102", Measures, noDenominator + 1, "Measure ID");
        month.Add(Measures, ("Measure ID", "PLANTED-2"), ("Numerator", 4), ("Unit", "count"));
        month.Count();
        var noNumerator = month.Add(Measures, ("Measure ID", "planted-3"), ("Unit", "count"));
        month.Expect("stop MEA-002", Measures, noNumerator, "Numerator");
        month.Count();
    }

    private static void PlantInAnnexA(SpoiltMonth month)
    {
        const string InCareList = "List_8";
        const string LeaverList = "List_9";
        const string AdoptionList = "List_10";
        const string Started = "Date Started to be Looked After";
        const string Ceased = "Date Ceased to be Looked After";
        bool InCare(int row) => month.Day(InCareList, row, Ceased) is null && month.Day(InCareList, row, Started) < new DateOnly(2026, 6, 1);
        bool IsNew(int row) => month.Day(InCareList, row, Ceased) is null && month.Day(InCareList, row, Started) > new DateOnly(2026, 7, 31);
        void Spoil(string fault, string heading, object? value) => month.Plant(fault, InCareList, heading, value, InCare);

        month.Plant("stop CHD-001", InCareList, "Child Unique ID", null, IsNew);
        Spoil("stop CHD-006", "Date of Birth", "unknown");
        Spoil("stop CHD-007", Started, null);
        var ended = month.Free(InCareList).First(InCare);
        month.Plant("stop CHD-004", InCareList, ended, Ceased, Moment(month.Day(InCareList, ended, Started)!.Value.AddDays(-1)));
        var twice = month.Free(InCareList).First(InCare);
        month.Copy(InCareList, twice);
        month.Expect("stop CHD-002", InCareList, twice, "Child Unique ID");
        month.Count();
        Spoil("warn CHD-101", "Date of Last Social Work Visit", After);
        Spoil("warn CHD-101", "Date of Last Dental Check", After);
        Spoil("warn CHD-104", "Age of Child", 99);
        var before = month.Free(InCareList).First(InCare);
        month.Plant("warn CHD-105", InCareList, before, "Start Date of Most Recent Placement", Moment(month.Day(InCareList, before, Started)!.Value.AddDays(-1)));
        Spoil("warn VAL-001", "Date of Last IRO Visit", "31-31-2026");
        Spoil("warn VAL-002", "Gender", "x) Q");
        Spoil("warn VAL-002", "Child's Category of Need", "N9: Other");
        Spoil("warn VAL-002", "Child's Legal Status", "A nice one");
        Spoil("warn VAL-002", "Placement Type", "aa) Barn");
        Spoil("warn VAL-003", "Does the Child have a Disability", "perhaps");
        Spoil("warn VAL-004", "Number of Placements in the Last 12 months", "several");
        var gone = month.Free(InCareList).First(InCare);
        month.Clear(InCareList, gone);
        month.Expect("warn CHD-109", InCareList, null, "Child Unique ID");
        month.Count();
        month.Plant("warn CHD-110", InCareList, Ceased, null, row =>
            month.Day(InCareList, row, Ceased) < new DateOnly(2026, 7, 1) && month.Day(InCareList, row, "Date of Birth") > new DateOnly(2012, 1, 1));

        month.Plant("stop LVR-001", LeaverList, "Child Unique ID", null, _ => true);
        month.Plant("stop LVR-002", LeaverList, "Date of Birth", null, _ => true);
        month.Plant("warn LVR-104", LeaverList, "Age of Child", 3, _ => true);
        month.Plant("warn VAL-002", LeaverList, "Type of Accommodation", "Castle", _ => true);
        month.Plant("warn VAL-006", LeaverList, "Suitability of Accommodation", "0", _ => true);

        month.Plant("stop ADO-001", AdoptionList, "Child Unique ID", null, _ => true);
        month.Plant("stop ADO-002", AdoptionList, "Date the Child Entered Care", null, _ => true);
        month.Plant("warn ADO-101", AdoptionList, "Date of Placement Order", After, _ => true);
        month.Plant("warn ADO-104", AdoptionList, "Age of Child", 44, _ => true);
    }

    private static MemoryStream AnnexA()
    {
        var file = new MemoryStream();
        AnnexAWorkbook.Write(SampleHistory.AugustRecords, file);
        file.Position = 0;
        return file;
    }

    private static DateTime Moment(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private static IReadOnlyList<string> Serious(ReadResult found) => [.. found.Where(Severity.Stop, Severity.Warn).Order(StringComparer.Ordinal)];
}
