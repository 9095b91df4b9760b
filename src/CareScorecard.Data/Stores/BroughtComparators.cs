namespace CareScorecard.Data;

/// <summary>A file of published figures that was brought to stand beside the council's own.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Text">The file's own text; each of its lines says where its figure was published.</param>
/// <param name="By">Who brought it; null where nobody is signed in.</param>
/// <param name="At">UTC.</param>
public sealed record BroughtComparators(string Name, string Text, string? By, DateTime At);
