using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>Something that happened and concerns the indicator: a part of its answer.</summary>
/// <param name="Words">The council's own.</param>
public sealed record EventJson(ReportingMonth Month, string Words);
