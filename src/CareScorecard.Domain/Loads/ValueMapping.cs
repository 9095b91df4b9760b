using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Loads;

/// <summary>What a spelling that the product does not know means at this council: said once, and for good.</summary>
/// <param name="Text">The spelling, tidied of spaces around it; letter case makes no other spelling.</param>
/// <param name="Means">The code or word of our own template; empty where it says that nothing is recorded.</param>
public sealed record ValueMapping(Field Field, string Text, string Means);
