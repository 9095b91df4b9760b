using CareScorecard.Application.Months;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Import;
using CareScorecard.Import.Mapping;
using CareScorecard.Import.Problems;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>Invented uploads in every state: for the gallery and for tests of what is drawn.</summary>
public static class MadeUpUpload
{
    private const string File = "children_in_care_31Oct.xlsx";

    private static readonly Problem AlreadyThere = new(
        "CHD-002",
        Severity.Stop,
        new SourceCell(File, "Children", 208),
        null,
        "The same child's period of care appears twice: rows 14 and 208.",
        "Keep the later row, or open both to compare.",
        CanLeaveOut: true);

    private static readonly Problem Missing = new(
        "CHD-031", Severity.Note, new SourceCell(File, "Children"), null, "12 children of September are not here. All 12 left care.", "Nothing to do.");

    public static MonthCheck WithWarnings { get; } = Check([OddCode(12), OddCode(40), OddCode(77), Missing], canSave: true);

    /// <summary>Everything is as it should be.</summary>
    public static MonthCheck Clean { get; } = AllReady(Check([], canSave: true));

    public static MonthCheck WithStops { get; } = Check([AlreadyThere, OddCode(12), Missing], canSave: false);

    /// <summary>A workbook that is known, and a table of the virtual school that is not.</summary>
    public static MonthCheck WithTable { get; } = WithWarnings with
    {
        Read = WithWarnings.Read with
        {
            Sheets = [.. WithWarnings.Read.Sheets, new SheetFound("virtual_school.csv", "virtual_school.csv", null, null, null, 312)],
        },
    };

    public static LocalTable Table { get; } = new("virtual_school.csv", "virtual_school.csv", 3, 312, RecordKind.Children,
    [
        new LocalColumn("A", "Mosaic no", ["C0001", "C0002", "C0003", "C0004", "C0005"], 312,
            [new ColumnSuggestion(Fields.Children.ChildId, "309 of 312 values are ids of children of this month.")]),
        new LocalColumn("B", "School", ["Hill Primary", "Dale Academy"], 300, []),
        new LocalColumn("C", "Date of latest PEP", ["15/09/2026", "16/09/2026", "01/10/2026"], 293,
            [new ColumnSuggestion(Fields.Children.LastEducationPlan, "The heading is like \"Last PEP\", and all 293 values are dates.")]),
        new LocalColumn("D", "Notes", [], 0, []),
    ]);

    public static MonthCheck Unreadable { get; } = Check(
        [new Problem("FIL-002", Severity.Stop, new SourceCell(File), null, "No sheet has columns that we recognise.", "Check that it is the right file.")],
        canSave: false);

    private static MonthVersion Held { get; } = new MonthVersion(
            MadeUpFigures.Month, 1, VersionState.Draft, true, false, MadeUpFigures.Scorecard.LoadedAt, [], new RowCounts(430, 430, 0));

    public static MonthCheck WithEffect { get; } = WithWarnings with
    {
        Current = Held,
        ComparedWith = Held,
        Effect =
        [
            Effect("children-in-care", new IndicatorValue.Measured(421, null, Calculation.Count), Status.Context, Status.Context),
            Effect("pep-up-to-date", new IndicatorValue.Measured(294, 309, Calculation.Share), Status.OnTarget, Status.Close),
            Effect("visited-6-weeks", null, Status.OnTarget, Status.OnTarget),
        ],
    };

    /// <summary>Three months in one file, the first of them saved.</summary>
    public static IReadOnlyList<PlannedMonth> Several { get; } =
        [.. Enumerable.Range(-2, 3).Select(back => new PlannedMonth(MadeUpFigures.Month.AddMonths(back), new ReadRequest { Files = [] }))];

    /// <summary>The file was mended: one problem is solved, another came.</summary>
    public static ProblemComparison Since { get; } = new([AlreadyThere], [OddCode(77)], [Missing]);

    /// <summary>A code of the council's own.</summary>
    public static Problem OddCode(int row) => new(
        "VAL-002",
        Severity.Warn,
        new SourceCell(File, "Children", row, "C", "Ethnicity"),
        null,
        $"Row {row}, column C (Ethnicity) says \"White UK\", which is none of the codes that we know.",
        "Use one of the codes of the list, or say which code it stands for. Until then it counts as not recorded.");

    private static MonthCheck AllReady(MonthCheck check) => check with { Read = check.Read with { Rows = new RowCounts(1_635, 1_635, 0), Tidied = [] } };

    private static IndicatorEffect Effect(string id, IndicatorValue? before, Status statusBefore, Status statusAfter)
    {
        var row = MadeUpFigures.Scorecard.Rows.Single(row => row.Id == id);
        return new IndicatorEffect(row.Definition, before ?? row.Value, row.Value, statusBefore, statusAfter);
    }

    private static MonthCheck Check(IReadOnlyList<Problem> problems, bool canSave) => new()
    {
        Read = new ReadResult
        {
            Month = MadeUpFigures.Month,
            MonthFrom = MonthSource.Workbook,
            Files = [new LoadedFile(File, 218_000, "ab", "carescorecard")],
            Sheets =
            [
                new SheetFound(File, "Children", "carescorecard", RecordKind.Children, 4, 431),
                new SheetFound(File, "Reviews", "carescorecard", RecordKind.Reviews, 1, 1_204),
                new SheetFound(File, "Notes", null, null, null, 6),
            ],
            Problems = problems,
            Tidied = [new Tidied("spaces removed from ids", 9), new Tidied("dates with a time", 2)],
            Rows = new RowCounts(1_635, 1_632, 0),
            CanSave = canSave,
        },
        Effect = [],
    };
}
