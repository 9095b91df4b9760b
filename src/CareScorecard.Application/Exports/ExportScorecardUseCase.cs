using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Export.Workbooks;

namespace CareScorecard.Application.Exports;

/// <summary>A month's scorecard as a workbook.</summary>
public sealed class ExportScorecardUseCase(ReadScorecardUseCase scorecards, AuditLog audit)
{
    /// <summary>The media type of the file.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <returns>Null when the month, or any month, is not held.</returns>
    public async Task<ExportedFile?> RunAsync(Viewer viewer, ReportingMonth? month, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        if (await scorecards.RunAsync(viewer, month, cancellation) is not { } scorecard)
        {
            return null;
        }

        await audit.RecordAsync(viewer, new AuditEvent(AuditCodes.Exported, scorecard.Month.ToString()), cancellation);
        using var file = new MemoryStream();
        ScorecardWorkbook.Write(scorecard, file);
        return new ExportedFile($"scorecard-{scorecard.Month}.xlsx", ContentType, file.ToArray());
    }
}

/// <summary>A file made for a reader.</summary>
public sealed record ExportedFile(string Name, string ContentType, byte[] Content);
