using CareScorecard.Domain.Planning;

namespace CareScorecard.Application.Planning;

/// <summary>A kept scenario as staff see it.</summary>
/// <param name="ChangedSince">What of its month's figures is no longer as it was, in words; empty where nothing is.</param>
public sealed record ScenarioRead(KeptScenario Kept, IReadOnlyList<string> ChangedSince);
