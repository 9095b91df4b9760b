using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Planning;

/// <summary>A month in which new officers have started and do not yet carry a full caseload, or the first in which they do.</summary>
/// <param name="Share">Of a full caseload, that new officers carry; 1 in the last.</param>
/// <param name="AverageAtWork">For each full-time equivalent at work, new ones counted by their share.</param>
public sealed record MonthOfHandOver(ReportingMonth Month, decimal Share, decimal AverageAtWork)
{
    /// <summary>
    /// A hand-over of two months: new officers carry a third in the month in which they start, two thirds in the next, and all from the
    /// third on. It goes in equal steps.
    /// </summary>
    /// <param name="filled">Full-time equivalents that are there before.</param>
    /// <param name="extra">Full-time equivalents that start.</param>
    internal static IReadOnlyList<MonthOfHandOver> Until(int work, decimal filled, decimal extra, CaseloadScenario scenario)
    {
        if (scenario.Start is not { } start || extra <= 0m)
        {
            return [];
        }

        var steps = Math.Clamp(scenario.HandOverMonths, 0, CaseloadScenario.LongestHandOver) + 1;
        return
        [
            .. Enumerable.Range(1, steps).Select(step => new MonthOfHandOver(
                start.AddMonths(step - 1),
                (decimal)step / steps,
                work / ((filled + (extra * step / steps)) * (1m - scenario.SicknessShare)))),
        ];
    }
}
