using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Data;

/// <summary>The figures of one version of one month, as they were stored with it.</summary>
/// <param name="Figures">By indicator id.</param>
/// <param name="CouncilMeasures">What the council's own measures among the figures meant when the month was loaded.</param>
public sealed record MonthFigures(
    MonthVersion Version,
    IReadOnlyDictionary<string, IndicatorValue> Figures,
    IReadOnlyList<IndicatorDefinition> CouncilMeasures);
