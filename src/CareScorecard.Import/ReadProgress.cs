namespace CareScorecard.Import;

/// <summary>How far reading has come.</summary>
/// <param name="Stage">In words: Reading Children.</param>
/// <param name="Rows">Rows read so far, of all sheets.</param>
/// <param name="Share">0 to 1, or null while it cannot be told.</param>
public sealed record ReadProgress(string File, string Stage, long Rows, double? Share);
