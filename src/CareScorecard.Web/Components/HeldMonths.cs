using CareScorecard.Application.Access;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Components;

/// <summary>The months that a reader can choose from.</summary>
public static class HeldMonths
{
    /// <returns>Each month once, latest first.</returns>
    public static IReadOnlyList<ReportingMonth> Of(IEnumerable<MonthVersion> versions) =>
        [.. versions.Select(version => version.Month).Distinct().OrderDescending()];

    /// <summary>The month to show. The board is given the latest that is published, whatever else an address asks for; staff are told what is not held.</summary>
    /// <returns>Null for the latest.</returns>
    public static ReportingMonth? Shown(ReportingMonth? asked, IReadOnlyList<ReportingMonth> held, Audience audience) =>
        audience == Audience.Board && asked is { } month && !held.Contains(month) ? null : asked;
}
