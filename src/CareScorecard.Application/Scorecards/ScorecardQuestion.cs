using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Scorecards;

/// <summary>What is asked of a scorecard.</summary>
/// <param name="Month">Null: the latest month that the viewer may see.</param>
/// <param name="Against">An earlier month to compare every measure with; null for the month before.</param>
/// <param name="MarkCorrected">Also say which figures were corrected since the last edition.</param>
public sealed record ScorecardQuestion(ReportingMonth? Month = null, ReportingMonth? Against = null, bool MarkCorrected = false);
