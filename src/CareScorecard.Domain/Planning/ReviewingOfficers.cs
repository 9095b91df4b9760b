using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Planning;

/// <summary>
/// The reviewing officers of one month and their work: what the planner starts from. Those who count are the officers of the caseload
/// measure, so that the planner's average is that measure's figure.
/// </summary>
public sealed record ReviewingOfficers(IReadOnlyList<OfficerLoad> Officers, LeftOutOfCaseloads LeftOut)
{
    public decimal FullTimeEquivalent => Officers.Sum(officer => officer.FullTimeEquivalent);

    public int ChildrenInCare => Officers.Sum(officer => officer.ChildrenInCare);

    public int ChildProtectionPlans => Officers.Sum(officer => officer.ChildProtectionPlans);

    public static ReviewingOfficers Of(CareMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        var listed = month.ReviewingOfficers.Subjects;
        var managers = month.Records.ReviewingOfficers
            .Where(officer => officer.Manager == true)
            .Select(officer => Matching.Key(officer.Name))
            .ToHashSet();
        var officers = listed.Select(officer => officer.Identity).ToHashSet();
        var inCare = month.Children.Subjects.Where(child => child.InCare).ToList();
        var withoutHours = listed.Where(officer => !officer.HasPost).ToList();
        return new ReviewingOfficers(
            [
                .. listed.Where(officer => officer.HasPost).Select(officer => new OfficerLoad(
                    officer.Record.Name,
                    officer.Record.FullTimeEquivalent!.Value,
                    officer.ChildrenInCare,
                    officer.Record.ChildProtectionPlans ?? 0)),
            ],
            new LeftOutOfCaseloads(
                managers.Count,
                inCare.Count(child => OfficerOf(child) is { } name && managers.Contains(name) && !officers.Contains(name)),
                withoutHours.Count,
                withoutHours.Sum(officer => officer.ChildrenInCare),
                inCare.Count(child => OfficerOf(child) is not { } name || (!managers.Contains(name) && !officers.Contains(name)))));
    }

    private static string? OfficerOf(ChildInMonth child) =>
        child.Record.ReviewingOfficer is { } name ? Matching.Key(name) : null;
}
