using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Quality;

namespace CareScorecard.Application.Quality;

/// <summary>What is known of how good one version is.</summary>
/// <param name="Shape">Null where the load did not measure it and its records were deleted.</param>
/// <param name="Fixes">How to mend what each rule found, by the rule's code.</param>
public sealed record VersionQuality(MonthQuality Month, MonthShape? Shape, IReadOnlyDictionary<string, string> Fixes);
