using System.Security.Cryptography;
using System.Text;
using CareScorecard.Web.Configuration;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Uploading;

/// <summary>Unfinished uploads, each person's own: nobody can list, open or delete another's.</summary>
public sealed class KeptUploads(IOptions<DataOptions> data, IOptions<UploadOptions> options, TimeProvider clock)
{
    private string Root => Path.Combine(data.Value.DataFolder, "uploads");

    /// <param name="person">Whoever is signed in, by what no other person has.</param>
    /// <returns>The one that was changed last first.</returns>
    public IReadOnlyList<KeptUpload> List(string person) =>
        Directory.Exists(FolderOf(person))
            ? [.. Directory.EnumerateDirectories(FolderOf(person)).Select(folder => KeptUpload.Open(folder, clock)).OfType<KeptUpload>().OrderByDescending(upload => upload.ChangedAt)]
            : [];

    public KeptUpload Start(string person)
    {
        DeleteOld();
        TightFolder.Create(Root);
        TightFolder.Create(FolderOf(person));
        return KeptUpload.Start(Path.Combine(FolderOf(person), Guid.NewGuid().ToString("N")), clock);
    }

    /// <summary>Null where this person has none of that id.</summary>
    public KeptUpload? Find(string person, string? id) =>
        Guid.TryParseExact(id, "N", out var known) ? KeptUpload.Open(Path.Combine(FolderOf(person), known.ToString("N")), clock) : null;

    /// <summary>Deletes what nobody has touched for some days, and what cannot be gone on with.</summary>
    public void DeleteOld()
    {
        if (!Directory.Exists(Root))
        {
            return;
        }

        var oldest = clock.GetUtcNow().UtcDateTime.AddDays(-options.Value.KeepDays);
        foreach (var folder in Directory.EnumerateDirectories(Root).SelectMany(Directory.EnumerateDirectories).ToList())
        {
            if (LastChange(folder) < oldest)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static DateTime LastChange(string folder) =>
        Directory.EnumerateFiles(folder).Select(File.GetLastWriteTimeUtc).Append(Directory.GetLastWriteTimeUtc(folder)).Max();

    /// <summary>Not the id itself: it may come from the council's directory and hold anything.</summary>
    private string FolderOf(string person) => Path.Combine(Root, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person)))[..32]);
}
