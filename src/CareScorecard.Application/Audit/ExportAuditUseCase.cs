using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Export.Audit;

namespace CareScorecard.Application.Audit;

/// <summary>The audit as a file, oldest entry first. That it was taken out is itself recorded.</summary>
public sealed class ExportAuditUseCase(AuditStore entries, AuditLog audit)
{
    public async Task RunAsync(
        Viewer viewer, AuditSearch search, AuditFormat format, TextWriter to, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadAudit);
        await audit.RecordAsync(viewer, new AuditEvent(AuditCodes.Exported, "audit"), cancellation);
        var found = entries.ReadAsync(search, cancellation);
        await (format switch
        {
            AuditFormat.Csv => AuditCsv.WriteAsync(found, to),
            AuditFormat.JsonLines => AuditLines.WriteAsync(found, to),
        });
    }
}

public enum AuditFormat
{
    Csv,

    /// <summary>One JSON object a line.</summary>
    JsonLines,
}
