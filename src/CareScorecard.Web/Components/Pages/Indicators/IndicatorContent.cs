using CareScorecard.Application.Commentaries;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Components.Pages.Indicators;

/// <summary>What an indicator's page draws.</summary>
/// <param name="Held">The months that are held, latest first.</param>
/// <param name="Previous">The indicator before it in the scorecard's order; null for the first.</param>
/// <param name="Next">The indicator after it; null for the last.</param>
public sealed record IndicatorContent(
    IndicatorReport Report,
    IReadOnlyList<ReportingMonth> Held,
    IndicatorDefinition? Previous = null,
    IndicatorDefinition? Next = null)
{
    /// <summary>Why it changed since another month; null where there is nothing to compare with.</summary>
    public Bridge? Bridge { get; init; }

    /// <summary>Why there is nothing to compare with, as a full sentence; null where there is.</summary>
    public string? NoBridge { get; init; }

    public CommentaryRead Commentary { get; init; } = new(null, []);

    /// <summary>What the shown months of this indicator said before, of everybody.</summary>
    public IReadOnlyList<Restatement> Restatements { get; init; } = [];
}
