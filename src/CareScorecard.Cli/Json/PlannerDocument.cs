using CareScorecard.Domain.Planning;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Json;

/// <summary>Makes the answer to <c>planner</c>.</summary>
internal static class PlannerDocument
{
    public static PlannerJson Of(PlannerReport report) => new(
        report.Council,
        report.Month,
        report.Month.LastDay,
        Codes.Of(report.State),
        report.Version,
        report.Unavailable,
        new RangeJson(CaseloadPlan.GuidanceLow, CaseloadPlan.GuidanceHigh),
        Plan(report, CountedWork.ChildrenInCare),
        Plan(report, CountedWork.AllWork),
        report.Sides is [{ Plan.LeftOut: var left }, ..]
            ? new LeftOutJson(left.Managers, left.ChildrenOfManagers, left.OfficersWithoutHours, left.ChildrenOfOfficersWithoutHours, left.ChildrenWithoutOfficer)
            : null);

    private static PlanJson? Plan(PlannerReport report, CountedWork counted)
    {
        if (report.Sides.FirstOrDefault(side => side.Plan.Counted == counted) is not { Plan: var plan } side)
        {
            return null;
        }

        return new PlanJson(
            plan.Work,
            plan.Heads,
            plan.FullTimeEquivalent,
            plan.Average,
            plan.InsideGuidance is { } range ? new RangeJson(range.Least, range.Most) : null,
            Needed(plan.Needed),
            [.. plan.Spread.Select(band => new BandJson(band.Label, band.Heads, band.FullTimeEquivalent))],
            side.Outlook is { } outlook
                ? new OutlookJson(outlook.Fewest, outlook.Most, outlook.FewestPosts, outlook.MostPosts, outlook.Rests, outlook.Method)
                : null,
            side.Scenario is { } tried
                ? new ScenarioJson(tried.Work, tried.FullTimeEquivalent, tried.AtWork, tried.AverageOnPaper, tried.AverageAtWork, Needed(tried.Needed))
                : null,
            [
                .. plan.Officers.Select(officer => new OfficerJson(
                    officer.Name, officer.FullTimeEquivalent, officer.ChildrenInCare, officer.ChildProtectionPlans, officer.ForFullTime(counted))),
            ]);
    }

    private static IReadOnlyList<NeededJson> Needed(IReadOnlyList<PostsNeeded> needed) =>
        [.. needed.Select(posts => new NeededJson(posts.Each, posts.FullTimeEquivalent, posts.Extra, posts.ToSpare))];
}
