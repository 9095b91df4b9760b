namespace CareScorecard.Domain.Loads;

/// <summary>A file that a version was made from.</summary>
/// <param name="Sha256">Lower-case hexadecimal digest of the bytes.</param>
/// <param name="Layout">The layout that was recognised: carescorecard, annex-a.</param>
public sealed record LoadedFile(string Name, long Bytes, string Sha256, string Layout);

/// <summary>Something untidy that was put right without asking: "spaces removed from ids", 12.</summary>
public sealed record Tidied(string What, int Count);

/// <summary>Rows of data read, made ready, and left out on purpose.</summary>
public sealed record RowCounts(int Read, int Ready, int LeftOut);
