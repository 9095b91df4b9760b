using System.Globalization;
using System.IO.Compression;
using System.Text;
using CareScorecard.Application.Access;
using CareScorecard.Export.Csv;
using CareScorecard.Import.Annotating;
using CareScorecard.Web.SignIn;
using CareScorecard.Web.Uploading;

namespace CareScorecard.Web.Hosting;

/// <summary>What was found in somebody's own upload, as files: the list of problems, and the files themselves with their problems marked.</summary>
internal static class UploadDownload
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static Task<IResult> GetProblemsAsync(string id, CheckedUploads uploads, SessionLookup lookup, HttpContext context) =>
        SendAsync(id, uploads, lookup, context, (upload, to) =>
        {
            WriteProblems(upload, to);
            return "problems.csv";
        });

    public static Task<IResult> GetFileAsync(string id, int number, CheckedUploads uploads, SessionLookup lookup, HttpContext context, CancellationToken cancellation) =>
        SendAsync(id, uploads, lookup, context, (upload, to) =>
            number >= 0 && number < upload.Files.Count ? upload.Files[number].Write(to, cancellation).Name : null);

    public static Task<IResult> GetAllAsync(string id, CheckedUploads uploads, SessionLookup lookup, HttpContext context, CancellationToken cancellation) =>
        SendAsync(id, uploads, lookup, context, (upload, to) =>
        {
            using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
            for (var number = 0; number < upload.Files.Count; number++)
            {
                Add(zip, number, upload.Files[number], cancellation);
            }

            using var list = zip.CreateEntry("problems.csv").Open();
            WriteProblems(upload, list);
            return "upload-with-problems.zip";
        });

    /// <summary>Written to a file that is gone when it has been sent: a month may be larger than memory should hold.</summary>
    /// <param name="write">Writes it and says its name; null where there is none.</param>
    private static async Task<IResult> SendAsync(
        string id, CheckedUploads uploads, SessionLookup lookup, HttpContext context, Func<CheckedUpload, Stream, string?> write)
    {
        var cancellation = context.RequestAborted;
        var viewer = await lookup.ViewerAsync(context.User, cancellation);
        viewer.Require(Permission.LoadMonths);
        if (uploads.Find(viewer.PersonId ?? viewer.Name ?? "", id) is not { } upload)
        {
            return Results.NotFound();
        }

        var file = Temporary();
        try
        {
            var name = await Task.Run(() => write(upload, file), cancellation);
            file.Position = 0;
            context.Response.Headers.CacheControl = "no-store";
            if (name is not null)
            {
                return Results.Stream(file, "application/octet-stream", name);
            }
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        await file.DisposeAsync();
        return Results.NotFound();
    }

    /// <summary>With its place before its name: files of several folders may have one name.</summary>
    private static void Add(ZipArchive zip, int number, FileToAnnotate file, CancellationToken cancellation)
    {
        using var made = Temporary();
        var name = file.Write(made, cancellation).Name;
        made.Position = 0;
        using var entry = zip.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"{number + 1}-{name}")).Open();
        made.CopyTo(entry);
    }

    private static void WriteProblems(CheckedUpload upload, Stream to)
    {
        using var writer = new StreamWriter(to, WithMark, leaveOpen: true);
        ProblemsCsv.Write(upload.Problems, writer);
    }

    private static FileStream Temporary()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
