namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>An indicator as somebody explains it who knows it well: beside its rule, which is exact and dry.</summary>
/// <param name="Plain">What it is, in a sentence or two that a young person in our care understands.</param>
/// <param name="OftenMisread">What people wrongly conclude from it, and why they should not.</param>
public sealed record Explanation(string Plain, string OftenMisread);
