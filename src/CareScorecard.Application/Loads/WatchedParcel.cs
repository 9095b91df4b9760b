namespace CareScorecard.Application.Loads;

/// <summary>What arrived in the watched folder: one file, or a folder whose files make one month together.</summary>
/// <param name="Path">Of the file or the folder.</param>
/// <param name="Files">Full paths, in the order of their names.</param>
public sealed record WatchedParcel(string Path, IReadOnlyList<string> Files)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public bool IsFolder => Files is not [var only] || only != Path;
}

/// <summary>What became of it.</summary>
public enum WatchedEnd
{
    /// <summary>Saved as a draft, and moved to done.</summary>
    Saved,

    /// <summary>It was loaded before: moved to done.</summary>
    Unchanged,

    /// <summary>Not saved: somebody has to look at it. Moved to attention.</summary>
    NeedsAttention,
}

/// <param name="Report">The full path of the report.</param>
/// <param name="Words">What was done, in a sentence that names no child.</param>
public sealed record WatchedOutcome(string Name, WatchedEnd End, string Words, string Report);
