namespace CareScorecard.Domain.Indicators;

/// <summary>A value with the indicator that it belongs to: what is stored for a month's version and read back for trends.</summary>
public sealed record Figure(string IndicatorId, IndicatorValue Value);
