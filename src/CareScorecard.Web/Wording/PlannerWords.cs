using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>The planner's figures as its page says them.</summary>
public static class PlannerWords
{
    /// <summary>As the page's heading.</summary>
    public static string Finding(CaseloadPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Average is { } average
            ? $"Each full-time reviewing officer has {Each(average)} {Work(plan.Counted)}: {Standing(average)} {Guidance}"
            : "There is nobody to share the children's reviews";
    }

    /// <summary>of 50 to 70.</summary>
    public static string Guidance => $"the guidance of {CaseloadPlan.GuidanceLow:0} to {CaseloadPlan.GuidanceHigh:0}";

    /// <summary>To one decimal, half away from zero: as the measure itself is shown.</summary>
    public static string Each(decimal? average) => average is { } known
        ? Math.Round(known, 1, MidpointRounding.AwayFromZero).ToString("#,0.0", EnglishDates.Culture)
        : "no average";

    public static string Posts(decimal posts) => posts.ToString("#,0.0###", EnglishDates.Culture);

    /// <summary>children; children and plans.</summary>
    public static string Work(CountedWork counted) => counted == CountedWork.AllWork ? "children and plans" : "children";

    /// <summary>0.6 more; 0.8 to spare; as many as there are.</summary>
    public static string Extra(PostsNeeded needed)
    {
        ArgumentNullException.ThrowIfNull(needed);
        return (needed.Extra, needed.ToSpare) switch
        {
            ( > 0m, _) => $"{Posts(needed.Extra)} more",
            (_, > 0m) => $"{Posts(needed.ToSpare)} to spare",
            _ => "as many as there are",
        };
    }

    public static string People(int number, string one) => $"{FigureText.Plain(number)} {one}{(number == 1 ? "" : "s")}";

    public static string Children(int number) => $"{FigureText.Plain(number)} {(number == 1 ? "child" : "children")}";

    /// <summary>£34,998.</summary>
    /// <param name="pounds">Whole.</param>
    public static string Pounds(decimal pounds) => "£" + pounds.ToString("#,0", EnglishDates.Culture);

    /// <summary>7 people.</summary>
    public static string Heads(int heads) => $"{FigureText.Plain(heads)} {(heads == 1 ? "person" : "people")}";

    /// <summary>What a scenario would mean, in a sentence or three.</summary>
    public static string Of(ScenarioResult result, CountedWork counted)
    {
        ArgumentNullException.ThrowIfNull(result);
        var onPaper = $"With {FigureText.Plain(result.Work)} {Work(counted)} and {Posts(result.FullTimeEquivalent)} posts: {Each(result.AverageOnPaper)} each.";
        var atWork = result.AtWork == result.FullTimeEquivalent
            ? string.Empty
            : $" With {Posts(Math.Round(result.AtWork, 2, MidpointRounding.AwayFromZero))} of them at work: {Each(result.AverageAtWork)} each.";
        return $"{onPaper}{atWork} {Staying(result.Needed[0])}";
    }

    /// <summary>Everything that a scenario takes for granted, a sentence each: a result is no better than they are.</summary>
    public static IReadOnlyList<string> Assumptions(CaseloadBasis basis, CountedWork counted, CaseloadScenario tried)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(tried);
        return
        [
            .. new[]
            {
                Instead(tried.ChildrenInCare, basis.ChildrenInCare, "children in care", "as the month has them"),
                counted == CountedWork.AllWork
                    ? Instead(tried.ChildProtectionPlans, basis.ChildProtectionPlans, "child protection plans", "which the same officers hold")
                    : "Children in care alone are counted, as the guidance counts.",
                tried.FullTimeEquivalent is { } posts && posts != basis.FullTimeEquivalent
                    ? $"{Posts(posts)} full-time posts instead of {Posts(basis.FullTimeEquivalent)} ({Heads(basis.Heads)})."
                    : $"{Posts(basis.FullTimeEquivalent)} full-time posts, {Heads(basis.Heads)}.",
                tried.Vacancies > 0m ? $"{Posts(tried.Vacancies)} of the posts are vacant." : null,
                tried.LongLeave > 0m ? $"{Posts(tried.LongLeave)} of the posts are on long leave, and nobody stands in." : null,
                tried.SicknessShare > 0m ? $"{Percent(tried.SicknessShare)} of working time is lost to sickness, however many posts there are." : null,
                tried.SiblingGroup is { } group
                    ? $"Brothers and sisters stay with one officer, in groups of up to {group}: an officer may have to leave {People(group - 1, "place")} free."
                    : null,
                tried.Start is { } start ? $"New officers start in {start.ToWords()}{TakingOver(tried.HandOverMonths)}." : null,
                tried.CostOfPost is { } cost ? $"A full-time post costs {Pounds(cost)} a year: the council's own figure." : null,
                "The work is shared evenly. Posts are rounded up to a tenth, never to the nearest, and held against those that are filled.",
            }.OfType<string>(),
        ];
    }

    /// <summary>5.6, of which 0.6 vacant; 5% sickness; groups of up to 3 kept together.</summary>
    public static string Tried(KeptScenario kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var tried = kept.Tried;
        return string.Join("; ", new[]
        {
            Posts(kept.Result.FullTimeEquivalent),
            tried.Vacancies > 0m ? $"{Posts(tried.Vacancies)} vacant" : null,
            tried.LongLeave > 0m ? $"{Posts(tried.LongLeave)} on long leave" : null,
            tried.SicknessShare > 0m ? $"{Percent(tried.SicknessShare)} sickness" : null,
            tried.SiblingGroup is { } group ? $"groups of up to {group} kept together" : null,
        }.OfType<string>());
    }

    private static string Percent(decimal share) => (share * 100m).ToString("0.#", EnglishDates.Culture) + "%";

    private static string Staying(PostsNeeded needed) => needed.Extra > 0m
        ? $"To stay at {needed.Each:0} you need {Posts(needed.FullTimeEquivalent)}, which is {Posts(needed.Extra)} more."
        : $"{Posts(needed.FullTimeEquivalent)} are enough to stay at {needed.Each:0}{(needed.ToSpare > 0m ? $", {Posts(needed.ToSpare)} to spare" : string.Empty)}.";

    private static string Instead(int? tried, int now, string what, string where) => tried is { } other && other != now
        ? $"{FigureText.Plain(other)} {what} instead of {FigureText.Plain(now)}."
        : $"{FigureText.Plain(now)} {what}, {where}.";

    private static string TakingOver(int months) => months == 0
        ? " and carry a full caseload at once"
        : $" and take children over in equal steps for {People(months, "month")}";

    private static string Standing(decimal average) => average switch
    {
        > CaseloadPlan.GuidanceHigh => "above",
        < CaseloadPlan.GuidanceLow => "below",
        _ => "inside",
    };
}
