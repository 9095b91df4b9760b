namespace CareScorecard.Domain.Planning;

/// <summary>How many officers have so much work for a full-time post. Heads and posts are both said: an average hides the spread, and heads hide part-timers.</summary>
/// <param name="Label">Under 50, 50 to 70, over 70 to 90, over 90.</param>
/// <param name="Heads">People.</param>
/// <param name="FullTimeEquivalent">Their posts together.</param>
public sealed record LoadBand(string Label, int Heads, decimal FullTimeEquivalent);
