using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Components;

/// <summary>The months that a reader can choose from.</summary>
public static class HeldMonths
{
    /// <returns>Each month once, latest first.</returns>
    public static IReadOnlyList<ReportingMonth> Of(IEnumerable<MonthVersion> versions) =>
        [.. versions.Select(version => version.Month).Distinct().OrderDescending()];
}
