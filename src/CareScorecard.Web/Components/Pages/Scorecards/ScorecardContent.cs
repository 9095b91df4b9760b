using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Web.Components.Pages.Scorecards;

/// <summary>What the scorecard page draws.</summary>
/// <param name="Words">The same scorecard in sentences and questions.</param>
/// <param name="Held">The months that are held, latest first.</param>
public sealed record ScorecardContent(Scorecard Scorecard, MonthInWords Words, IReadOnlyList<ReportingMonth> Held);
