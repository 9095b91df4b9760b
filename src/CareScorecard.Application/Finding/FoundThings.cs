using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Finding;

/// <summary>What words led to, as far as whoever asked may see it.</summary>
public sealed record FoundThings
{
    /// <summary>The best fit first.</summary>
    public IReadOnlyList<FoundMeasure> Measures { get; init; } = [];

    /// <summary>The months that were named and that the viewer may see, latest first.</summary>
    public IReadOnlyList<ReportingMonth> Months { get; init; } = [];

    /// <summary>Whose figures stand beside the measures; null where the viewer may see no month.</summary>
    public ReportingMonth? Month { get; init; }

    /// <summary>The one month that was named and that the viewer may not see, or nobody holds; null where there is no such month.</summary>
    public ReportingMonth? NotThere { get; init; }

    /// <summary>The words without the month, for pages to be found by.</summary>
    public required string Rest { get; init; }
}

/// <param name="Row">The month's figure as the viewer may see it; null where there is no month.</param>
public sealed record FoundMeasure(IndicatorDefinition Definition, ScorecardRow? Row);
