using System.Text;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;

namespace CareScorecard.Web.Hosting;

/// <summary>The audit as a file: what the page shows, all of it.</summary>
internal static class AuditDownload
{
    public static Task GetCsvAsync(
        string? who, string? what, string? from, string? to, string? text,
        ExportAuditUseCase export, SessionLookup lookup, HttpContext context, CancellationToken cancellation) =>
        SendAsync(AuditView.FromQuery(who, what, from, to, text, null, null), AuditFormat.Csv, "text/csv; charset=utf-8", "audit.csv", export, lookup, context, cancellation);

    public static Task GetLinesAsync(
        string? who, string? what, string? from, string? to, string? text,
        ExportAuditUseCase export, SessionLookup lookup, HttpContext context, CancellationToken cancellation) =>
        SendAsync(AuditView.FromQuery(who, what, from, to, text, null, null), AuditFormat.JsonLines, "application/jsonl; charset=utf-8", "audit.jsonl", export, lookup, context, cancellation);

    private static async Task SendAsync(
        AuditView asked, AuditFormat format, string contentType, string name,
        ExportAuditUseCase export, SessionLookup lookup, HttpContext context, CancellationToken cancellation)
    {
        // Made before anything is sent, so that a failure is an error page and never half a file.
        var viewer = await lookup.ViewerAsync(context.User, cancellation);
        viewer.Require(Permission.ReadAudit);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(path, options);
        await using (var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: format == AuditFormat.Csv), leaveOpen: true))
        {
            await export.RunAsync(viewer, asked.Search, format, writer, cancellation);
        }

        file.Position = 0;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = file.Length;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = $"attachment; filename={name}";
        await file.CopyToAsync(context.Response.Body, cancellation);
    }
}
