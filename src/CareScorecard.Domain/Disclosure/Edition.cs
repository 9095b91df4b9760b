using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Disclosure;

/// <summary>The figures of one published version of one month.</summary>
/// <param name="Figures">By indicator id.</param>
public sealed record Edition(ReportingMonth Month, int Version, IReadOnlyDictionary<string, IndicatorValue> Figures);
