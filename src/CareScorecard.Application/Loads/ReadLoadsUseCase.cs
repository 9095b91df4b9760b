using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Quality;

namespace CareScorecard.Application.Loads;

/// <summary>Who loaded what, when, from which files, and what it changed. Names of files and people, and no child.</summary>
public sealed class ReadLoadsUseCase(MonthStore months, FigureStore figures, SettingsStore settings, AuditStore audit)
{
    /// <summary>Lines of what happened without anybody there that are told.</summary>
    private const int MostUnattended = 20;

    public async Task<LoadHistory> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadDrafts);
        var history = (await months.ReadHistoryAsync(month: null, cancellation)).ToLookup(past => (past.Month, past.Number));
        var entries = from version in await months.ListAsync(cancellation)
                      let events = history[(version.Month, version.Number)]
                      orderby version.LoadedAt descending, version.Month descending, version.Number descending
                      select new LoadEntry(version, ByOf(events), events.Any(past => past.What == VersionEventKind.Published));
        return new LoadHistory([.. entries], await UnattendedAsync(cancellation));
    }

    /// <returns>Null where the month has no such version.</returns>
    public async Task<LoadReceipt?> OfVersionAsync(Viewer viewer, ReportingMonth month, int number, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadDrafts);
        var versions = await months.ListAsync(cancellation);
        if (versions.FirstOrDefault(version => version.Month == month && version.Number == number) is not { } version)
        {
            return null;
        }

        var load = await months.ReadLoadAsync(month, number, cancellation);
        var events = (await months.ReadHistoryAsync(month, cancellation)).Where(past => past.Number == number).ToList();
        var comparedWith = Before(version, versions);
        var council = await settings.ReadAsync(cancellation);
        return new LoadReceipt
        {
            Version = version,
            By = ByOf(events),
            Tidied = load.Tidied,
            Mappings = load.Choices.Mappings,
            Accepted = Accepted(load),
            LeftOut = LeftOut(load),
            LeftOutBecause = load.LeftOutBecause,
            ChecksNotRun = [.. OpenProblem.ChecksNotRun(load.Problems).Order(StringComparer.Ordinal)],
            ComparedWith = comparedWith,
            Effect = await FigureEffects.OfAsync(figures, council, comparedWith, version, cancellation),
            Events = events,
            IsPast = await PastMonthRule.IsPastAsync(months, month, cancellation),
        };
    }

    /// <summary>
    /// What staff saw before a version was made. Versions of a month follow each other, but for those before which the month's only load
    /// had been taken back: they begin anew.
    /// </summary>
    internal static MonthVersion? Before(MonthVersion version, IReadOnlyList<MonthVersion> versions)
    {
        var former = versions.FirstOrDefault(other => other.Month == version.Month && other.Number == version.Number - 1);
        return former is not null && (version.Restores is not null || !former.IsUndone)
            ? former
            : versions.Where(other => other.IsCurrent && other.Month < version.Month).MaxBy(other => other.Month);
    }

    private static string? ByOf(IEnumerable<VersionEvent> events) =>
        events.FirstOrDefault(past => past.What is VersionEventKind.Loaded or VersionEventKind.Restored)?.By;

    private static List<AcceptedKind> Accepted(LoadRecord load) =>
    [
        .. from problem in load.Problems
           where problem.Severity == Severity.Warn
           group problem by (problem.Code, problem.At.Header) into kind
           let own = load.Choices.Accepted.FirstOrDefault(accepted => accepted.Code == kind.Key.Code && accepted.Header == kind.Key.Header)
           orderby kind.Count() descending, kind.Key.Code
           select new AcceptedKind(kind.Key.Code, kind.Key.Header, kind.Count(), own?.Reason ?? load.WarningsAcceptedBecause, kind.First().Fix),
    ];

    private static List<LeftOutRow> LeftOut(LoadRecord load) =>
    [
        .. load.Choices.LeftOut
            .Concat(from problem in load.Problems
                    where load.LeftOutBecause is not null && problem is { Severity: Severity.Stop, At.Row: not null }
                    select new LeftOutRow(problem.At.File, problem.At.Sheet, problem.At.Row!.Value))
            .Distinct()
            .OrderBy(row => row.File, StringComparer.Ordinal)
            .ThenBy(row => row.Sheet, StringComparer.Ordinal)
            .ThenBy(row => row.Row),
    ];

    private async Task<IReadOnlyList<Domain.Audit.AuditEntry>> UnattendedAsync(CancellationToken cancellation)
    {
        List<Domain.Audit.AuditEntry> told = [];
        foreach (var code in new[] { AuditCodes.SaveUnfinished, AuditCodes.FolderChecked })
        {
            told.AddRange(await audit.FindAsync(new AuditSearch { What = code }, new AuditPage(null, MostUnattended), cancellation));
        }

        return [.. told.OrderByDescending(entry => entry.Number).Take(MostUnattended)];
    }
}
