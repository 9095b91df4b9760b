using CareScorecard.Import;

namespace CareScorecard.Web.Uploading;

/// <summary>A file of an unfinished upload.</summary>
/// <param name="Name">As the person has it: for messages, never used as a path.</param>
/// <param name="Stored">The name under which it lies in the upload's folder, which says nothing.</param>
/// <param name="Length">Bytes.</param>
public sealed record KeptFile(string Name, string Stored, long Length)
{
    internal SourceFile Source(string folder) => new(Name, Length, () => File.OpenRead(Path.Combine(folder, Stored)));
}
