using CareScorecard.Data;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Restatements;

/// <summary>What was corrected since the last edition.</summary>
/// <param name="EditionBefore">When the board was first shown the edition before, UTC; null where there is none.</param>
/// <param name="Restated">Oldest first; one figure may stand here more than once.</param>
public sealed record Corrections(DateTime? EditionBefore, IReadOnlyList<Restatement> Restated)
{
    public static readonly Corrections None = new(null, []);

    /// <summary>By indicator, the months whose figures were corrected: each once, latest first.</summary>
    public ILookup<string, ReportingMonth> MonthsByIndicator() => Restated
        .Select(restatement => (Id: restatement.IndicatorId, restatement.Month))
        .Distinct()
        .OrderByDescending(figure => figure.Month)
        .ToLookup(figure => figure.Id, figure => figure.Month, StringComparer.OrdinalIgnoreCase);
}
