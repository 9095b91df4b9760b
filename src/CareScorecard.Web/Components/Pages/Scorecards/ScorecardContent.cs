using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Components.Pages.Scorecards;

/// <summary>What the scorecard page draws.</summary>
/// <param name="Held">The months that are held, latest first.</param>
public sealed record ScorecardContent(Scorecard Scorecard, IReadOnlyList<ReportingMonth> Held);
