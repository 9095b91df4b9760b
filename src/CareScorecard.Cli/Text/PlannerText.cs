using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Text;

/// <summary>The reviewing officers' planner: for a person to read.</summary>
internal static class PlannerText
{
    public static void Write(PlannerReport report, TextWriter to)
    {
        to.WriteLine(ReportHead.Of(report.Council, report.Month, report.State, report.Version));
        if (report.Unavailable is { } why)
        {
            to.WriteLine(why);
            return;
        }

        to.WriteLine($"Guidance: {CaseloadPlan.GuidanceLow:0} to {CaseloadPlan.GuidanceHigh:0} children for a full-time reviewing officer");
        foreach (var side in report.Sides)
        {
            to.WriteLine();
            Write(side, to);
        }

        Write(report.Sides[0].Plan.LeftOut, to);
    }

    private static void Write(PlannerSide side, TextWriter to)
    {
        var plan = side.Plan;
        var what = plan.Counted == CountedWork.ChildrenInCare
            ? $"{plan.ChildrenInCare} children in care"
            : $"{plan.ChildrenInCare} children in care and {plan.ChildProtectionPlans} child protection plans";
        to.WriteLine($"{what} / {Posts(plan.FullTimeEquivalent)} full-time posts ({plan.Heads} people) = {Average(plan.Average)} each");
        if (plan.InsideGuidance is { } range)
        {
            to.WriteLine($"  inside the guidance: {Posts(range.Least)} to {Posts(range.Most)} full-time posts");
        }

        foreach (var needed in plan.Needed)
        {
            to.WriteLine($"  for no more than {needed.Each:0} each: {Needed(needed)}");
        }

        foreach (var band in plan.Spread)
        {
            to.WriteLine($"  {band.Label.ToLowerInvariant()}: {People(band.Heads, "officer")}, {Posts(band.FullTimeEquivalent)} full-time posts");
        }

        if (side.Outlook is { } outlook)
        {
            to.WriteLine(
                $"  if numbers follow the last 3 years: {outlook.Fewest} to {outlook.Most} children, so {Posts(outlook.FewestPosts)} to "
                + $"{Posts(outlook.MostPosts)} officers for no more than {CaseloadPlan.GuidanceHigh:0} each. {outlook.Method}");
        }

        if (side.Scenario is { } tried)
        {
            to.WriteLine(
                $"  what if: {tried.Work} / {Posts(tried.FullTimeEquivalent)} posts = {Average(tried.AverageOnPaper)} each; "
                + $"with {FigureText.Plain(tried.AtWork)} at work {Average(tried.AverageAtWork)} each");
            foreach (var needed in tried.Needed)
            {
                to.WriteLine($"    for no more than {needed.Each:0} each: {Needed(needed)}");
            }
        }
    }

    private static void Write(LeftOutOfCaseloads left, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine(
            $"Left out: {People(left.Managers, "manager")} with {Children(left.ChildrenOfManagers)}; "
            + $"{People(left.OfficersWithoutHours, "officer")} whose hours are not recorded, with {Children(left.ChildrenOfOfficersWithoutHours)}; "
            + $"{Children(left.ChildrenWithoutOfficer)} with no officer.");
    }

    private static string Needed(PostsNeeded needed) =>
        needed.Extra > 0m ? $"{Posts(needed.FullTimeEquivalent)} posts, {FigureText.Plain(needed.Extra)} more" : $"{Posts(needed.FullTimeEquivalent)} posts, {FigureText.Plain(needed.ToSpare)} to spare";

    private static string People(int number, string one) => $"{number} {one}{(number == 1 ? "" : "s")}";

    private static string Children(int number) => number == 1 ? "1 child" : $"{number} children";

    private static string Posts(decimal posts) => FigureText.Plain(posts);

    private static string Average(decimal? average) =>
        average is { } known ? Math.Round(known, 1, MidpointRounding.AwayFromZero).ToString("#,0.0", EnglishDates.Culture) : "nobody to share them, so no average";
}
