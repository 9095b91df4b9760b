using System.Collections.Concurrent;
using CareScorecard.Domain.Loads;
using CareScorecard.Import.Annotating;

namespace CareScorecard.Web.Uploading;

/// <summary>
/// What was found in the uploads that somebody is looking at now, so that it can be downloaded. In memory, while the page is open, and for
/// nobody but the person whose upload it is.
/// </summary>
public sealed class CheckedUploads
{
    private readonly ConcurrentDictionary<string, CheckedUpload> _checked = [];

    public void Keep(string id, CheckedUpload upload) => _checked[id] = upload;

    public void Forget(string id) => _checked.TryRemove(id, out _);

    /// <summary>Null where this person has none of that id, or has left it.</summary>
    public CheckedUpload? Find(string person, string id) =>
        _checked.TryGetValue(id, out var upload) && upload.Person == person ? upload : null;
}

/// <param name="Person">Whose upload it is.</param>
/// <param name="Files">Those that can be given back with their problems marked, in their order.</param>
public sealed record CheckedUpload(string Person, IReadOnlyList<FileToAnnotate> Files, IReadOnlyList<Problem> Problems);
