using System.Globalization;
using System.Text;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Children;
using CareScorecard.Application.Exports;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Export.Csv;

namespace CareScorecard.Application.Quality;

/// <summary>What is to be mended as a list, child by child, for whoever mends it. It is recorded with its reason, like every look at children.</summary>
public sealed class ExportQualityUseCase(ReadQualityUseCase quality, AuditLog audit)
{
    /// <param name="reason">Why the reader wants it; kept in the audit.</param>
    /// <returns>Null where no reason is given, or the month is not held.</returns>
    public async Task<ExportedFile?> RunAsync(
        Viewer viewer, ReportingMonth? month, string? team, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.SeeChildren);
        if (string.IsNullOrWhiteSpace(reason) || await quality.ListAsync(viewer, month, team, cancellation) is not { } list)
        {
            return null;
        }

        await audit.RecordAsync(
            viewer,
            new AuditEvent(
                AuditCodes.ChildrenViewed,
                "to-be-mended",
                reason.Trim() is { Length: > ReadChildrenUseCase.LongestReason } tooLong ? tooLong[..ReadChildrenUseCase.LongestReason] : reason.Trim(),
                new Dictionary<string, string?>
                {
                    ["month"] = list.Version.Month.ToString(),
                    ["version"] = list.Version.Number.ToString(CultureInfo.InvariantCulture),
                    ["rows"] = list.Faults.Count.ToString(CultureInfo.InvariantCulture),
                    ["as"] = "csv",
                }),
            cancellation);
        using var text = new StringWriter();
        FaultsCsv.Write(list.Version.Month, list.Faults, text);
        return new ExportedFile(
            $"to-be-mended-{list.Version.Month}.csv", "text/csv; charset=utf-8", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())]);
    }
}
