namespace CareScorecard.Import;

/// <summary>A file as it was given: opened as often as needed, never kept.</summary>
/// <param name="Name">With its extension, without a path.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Open">A new, seekable stream at the file's start each time.</param>
public sealed record SourceFile(string Name, long Length, Func<Stream> Open)
{
    /// <summary>The folder of a .zip in which it lies, the name of the .zip in front; empty for a file that was given by itself.</summary>
    public string Folder { get; init; } = "";

    public static SourceFile FromPath(string path) =>
        new(Path.GetFileName(path), new FileInfo(path).Length, () => File.OpenRead(path));
}
