namespace CareScorecard.Domain.Loads;

/// <summary>What a spelling means, and who said so.</summary>
/// <param name="By">Null where nobody had signed in.</param>
/// <param name="At">UTC.</param>
public sealed record RememberedValue(ValueMapping Mapping, string? By, DateTime At);
