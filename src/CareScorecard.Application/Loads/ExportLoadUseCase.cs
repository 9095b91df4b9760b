using System.Globalization;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Children;
using CareScorecard.Application.Exports;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Writing;

namespace CareScorecard.Application.Loads;

/// <summary>
/// What was loaded, as it was read: the version's records as our own workbook. The files themselves are never kept, since they may hold
/// what the council does not store. Every child of the month is in it: it goes to those who load months, with a reason, and is recorded.
/// </summary>
public sealed class ExportLoadUseCase(MonthStore months, AuditLog audit)
{
    /// <param name="reason">Why the reader wants it; kept in the audit.</param>
    /// <returns>Null where no reason is given, the version is not held, its records were deleted, or the reader may see some teams only.</returns>
    public async Task<ExportedFile?> RunAsync(
        Viewer viewer, ReportingMonth month, int number, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        viewer.Require(Permission.SeeChildren);
        if (string.IsNullOrWhiteSpace(reason)
            || viewer.Teams.Count > 0
            || await months.FindVersionAsync(month, number, cancellation) is not { RecordsDeleted: null } version)
        {
            return null;
        }

        var records = await months.ReadRecordsAsync(month, number, cancellation);
        await audit.RecordAsync(
            viewer,
            new AuditEvent(
                AuditCodes.Exported,
                month.ToString(),
                reason.Trim() is { Length: > ReadChildrenUseCase.LongestReason } tooLong ? tooLong[..ReadChildrenUseCase.LongestReason] : reason.Trim(),
                new Dictionary<string, string?>
                {
                    ["version"] = number.ToString(CultureInfo.InvariantCulture),
                    ["children"] = records.Periods.Count.ToString(CultureInfo.InvariantCulture),
                    ["as"] = "records",
                }),
            cancellation);
        using var file = new MemoryStream();
        await Task.Run(() => CareScorecardWorkbook.Write(records, file, cancellation), cancellation);
        return new ExportedFile($"records-{LoadReference.Of(version)}.xlsx", ExportScorecardUseCase.ContentType, file.ToArray());
    }
}
