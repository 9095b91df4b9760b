using CareScorecard.Application.Loads;
using CareScorecard.Data;
using CareScorecard.Domain.Audit;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>The history of invented loads, the receipt of one, and two compared.</summary>
public static class MadeUpLoads
{
    private const string Digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static readonly DateTime At = new(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc);

    private static readonly LoadedFile Workbook = new("children_in_care_31Oct.xlsx", 218_000, Digest, "carescorecard");

    public static MonthVersion Current { get; } = new(
        Month, 2, VersionState.Draft, IsCurrent: true, IsPublished: false, At, [Workbook, new("virtual_school.csv", 41_000, Digest, "virtual-school")], new RowCounts(1_947, 1_944, 3),
        Reason: "The virtual school's table came later");

    private static MonthVersion First { get; } = new(
        Month, 1, VersionState.Draft, IsCurrent: false, IsPublished: false, At.AddDays(-1), [Workbook], new RowCounts(1_635, 1_632, 3));

    private static MonthVersion September { get; } = new(
        Month.AddMonths(-1), 3, VersionState.Published, IsCurrent: true, IsPublished: true, At.AddDays(-28), [Workbook with { Name = "children_in_care_30Sep.xlsx" }],
        new RowCounts(1_630, 1_630, 0), Restores: 1, Reason: "Version 2 was read from the wrong file");

    public static LoadHistory History { get; } = new(
        [
            new LoadEntry(Current, "Ann Example", BoardSaw: false),
            new LoadEntry(First, "Ann Example", BoardSaw: false),
            new LoadEntry(September, "Ben Example", BoardSaw: true),
            new LoadEntry(September with { Number = 2, State = VersionState.Draft, IsCurrent = false, IsPublished = false, IsUndone = true, Restores = null, Reason = null }, null, BoardSaw: false),
        ],
        [
            new AuditEntry(412, At.AddHours(-3), null, AuditCodes.FolderChecked, "2026-10", null, """{"came-of-it":"attention"}""", Digest),
            new AuditEntry(398, At.AddDays(-2), null, AuditCodes.SaveUnfinished, "2026-10", null, "{}", Digest),
        ]);

    public static LoadHistory NoHistory { get; } = new([], []);

    public static LoadReceipt Receipt { get; } = new()
    {
        Version = Current,
        By = "Ann Example",
        Tidied = [new Tidied("spaces removed from ids", 9), new Tidied("dates with a time", 2)],
        Mappings = ["Virtual school"],
        Accepted = [new AcceptedKind("VAL-002", "Ethnicity", 3, "The codes are put right next month.", "Use one of the codes of the list, or say which code it stands for.")],
        LeftOut = [new LeftOutRow(Workbook.Name, "Children", 14), new LeftOutRow(Workbook.Name, "Children", 208), new LeftOutRow(Workbook.Name, "Reviews", 77)],
        LeftOutBecause = "The case system holds these children twice",
        ChecksNotRun = ["PLC-004"],
        ComparedWith = First,
        Effect = MadeUpUpload.WithEffect.Effect,
        Events = [Happened(VersionEventKind.Loaded, "The virtual school's table came later")],
        IsPast = false,
    };

    /// <summary>The first month of all: nothing to accept, and nothing to compare with.</summary>
    public static LoadReceipt FirstReceipt { get; } = Receipt with
    {
        Version = First with { IsCurrent = true, Rows = new RowCounts(1_635, 1_635, 0) },
        Tidied = [],
        Mappings = [],
        Accepted = [],
        LeftOut = [],
        LeftOutBecause = null,
        ChecksNotRun = [],
        ComparedWith = null,
        Effect = [],
        Events = [Happened(VersionEventKind.Loaded, null)],
    };

    public static VersionComparison Compared { get; } = new(
        First,
        Current,
        MadeUpUpload.WithEffect.Effect,
        new RecordsComparison(
        [
            new KindComparison(RecordKind.Children, 431, 434, ["NH0471", "NH0472", "NH0473"], [], ["NH0014", "NH0208"],
                [new FieldChange(Fields.Children.LastEducationPlan, 293), new FieldChange(Fields.Children.Ethnicity, 2)]),
            new KindComparison(RecordKind.Reviews, 1_204, 1_204, [], [], [], []),
        ]).WithoutNames());

    public static VersionComparison Same { get; } = new(
        First, First with { Number = 4, IsCurrent = true }, [], new RecordsComparison([new KindComparison(RecordKind.Children, 431, 431, [], [], [], [])]));

    private static VersionEvent Happened(VersionEventKind what, string? reason) => new(Month, Current.Number, what, reason, "Ann Example", At);
}
