using CareScorecard.Application.Retention;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Audit;
using CareScorecard.Domain.Targets;
using CareScorecard.Web.Components.Pages.Administration;
using CareScorecard.Web.Components.Pages.People;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>An invented council's audit, backups, settings and people.</summary>
public static class MadeUpAdministration
{
    private const string Seal = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8";

    private static readonly DateTime At = new(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc);

    private static readonly SettingEntry Lower = new()
    {
        Name = "target.one-placement",
        Value = "<=68",
        From = Month,
        SetBy = TargetOwner.Ours,
        Reason = "Agreed by the board on 12 November 2026",
        By = "Ann Example",
        At = At,
    };

    private static readonly AuditEntry[] Entries =
    [
        new(4, At, "Ann Example", AuditCodes.SettingChanged, Lower.Name, Lower.Reason, """{"before":">=66","value":">=70"}""", Seal),
        new(3, At.AddMinutes(-4), "Ann Example", AuditCodes.ChildrenViewed, "visited-6-weeks", "Supervision of Team North", """{"month":"2026-10","rows":"428"}""", Seal),
        new(2, At.AddMinutes(-9), "Ann Example", AuditCodes.SignedIn, null, null, "{}", Seal),
        new(1, At.AddMinutes(-10), null, AuditCodes.SignInFailed, null, null, "{}", Seal),
    ];

    public static AuditContent Audit { get; } = new(Entries, HasOlder: true);

    public static AuditContent AuditWhole { get; } = new(Entries, HasOlder: false, new AuditVerdict(Entries.Length, Seal, [], EndIsKnown: true));

    public static AuditContent AuditBroken { get; } = new(
        Entries,
        HasOlder: false,
        new AuditVerdict(Entries.Length, Seal, [new AuditBreak(2, AuditBreakKind.Changed), new AuditBreak(5, AuditBreakKind.EndMissing)], EndIsKnown: true));

    public static AuditContent AuditOfNothing { get; } = new([], HasOlder: false);

    public static SafeKeepingContent Safe { get; } = new([], At, EveryHours: 24, Keep: 30, new OldRecords(7, []));

    public static SafeKeepingContent Unsafe { get; } = new(
        ["The last backup is 9 days old: the disk of the backups is full.", "The computer's clock went back by 3 hours on 2 November 2026."],
        At.AddDays(-9),
        EveryHours: 24,
        Keep: 30,
        new OldRecords(2, [Month.AddMonths(-36), Month.AddMonths(-35)]));

    public static SafeKeepingContent NeverBackedUp { get; } = new([], null, EveryHours: 0, Keep: 0, new OldRecords(null, []));

    public static IReadOnlyList<SettingProposal> Proposals { get; } =
    [
        new(1, Lower with { Value = ">=72" }, null, Decision: null),
        new(2, new SettingEntry { Name = "council-name", Value = "Norhaven City Council", By = "Ben Example", At = At }, null, Decision: null),
    ];

    public static IReadOnlyList<SettingStep> Steps { get; } =
    [
        new(Lower with { Value = ">=70" }, ">=66"),
        new(Lower with { Value = ">=66", Reason = null, By = null, At = At.AddYears(-1) }, Before: null),
    ];

    /// <summary>What a higher target would do to a year.</summary>
    public static TargetPreview Preview { get; } = new(
        OneHome.Definition,
        [
            .. Report(OneHome, 12).Series.Select(point => new RatedMonth(
                point.Month, point.Value, Status.OffTarget, point.Month == Month ? Status.Close : Status.OffTarget, point.Month > Month.AddMonths(-4) ? Status.Close : Status.OffTarget)),
        ]);

    public static PersonForm Person { get; } = new()
    {
        Name = "Cat Example",
        Email = "cat@council.example",
        IsAnalyst = true,
        IsPresenter = true,
        Teams = "Team North\nTeam East",
    };
}
