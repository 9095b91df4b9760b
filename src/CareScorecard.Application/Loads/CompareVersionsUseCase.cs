using System.Globalization;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Children;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Comparing;

namespace CareScorecard.Application.Loads;

/// <summary>
/// What differs between two versions: records that came, went or say something else, and every figure. Whose records they are is told to
/// whoever may see all children and has said why; each such look is recorded.
/// </summary>
public sealed class CompareVersionsUseCase(MonthStore months, FigureStore figures, SettingsStore settings, AuditLog audit)
{
    /// <param name="reason">Why the reader looks at whose records differ; kept in the audit. Null: nobody is named.</param>
    /// <returns>Null where either version is not held.</returns>
    public async Task<VersionComparison?> RunAsync(
        Viewer viewer, VersionId from, VersionId to, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadDrafts);
        if (await months.FindVersionAsync(from.Month, from.Number, cancellation) is not { } earlier
            || await months.FindVersionAsync(to.Month, to.Number, cancellation) is not { } later)
        {
            return null;
        }

        var council = await settings.ReadAsync(cancellation);
        var effect = await FigureEffects.OfAsync(figures, council, earlier, later, cancellation);
        if (earlier.RecordsDeleted is not null || later.RecordsDeleted is not null)
        {
            return new VersionComparison(earlier, later, effect, null);
        }

        var before = await months.ReadRecordsAsync(earlier.Month, earlier.Number, cancellation);
        var after = await months.ReadRecordsAsync(later.Month, later.Number, cancellation);
        var records = await Task.Run(() => RecordDifferences.Of(before, after), cancellation);
        if (string.IsNullOrWhiteSpace(reason) || viewer.Teams.Count > 0 || !viewer.May(Permission.SeeChildren))
        {
            return new VersionComparison(earlier, later, effect, records.WithoutNames());
        }

        await audit.RecordAsync(viewer, Look(earlier, later, records, reason), cancellation);
        return new VersionComparison(earlier, later, effect, records);
    }

    private static AuditEvent Look(MonthVersion from, MonthVersion to, RecordsComparison records, string reason) => new(
        AuditCodes.ChildrenViewed,
        "versions-compared",
        reason.Trim() is { Length: > ReadChildrenUseCase.LongestReason } tooLong ? tooLong[..ReadChildrenUseCase.LongestReason] : reason.Trim(),
        new Dictionary<string, string?>
        {
            ["from"] = LoadReference.Of(from),
            ["to"] = LoadReference.Of(to),
            ["rows"] = records.Kinds.Sum(kind => kind.Came.Count + kind.Went.Count + kind.Changed.Count).ToString(CultureInfo.InvariantCulture),
            ["as"] = "page",
        });
}

/// <summary>Which version of which month.</summary>
public readonly record struct VersionId(ReportingMonth Month, int Number);
