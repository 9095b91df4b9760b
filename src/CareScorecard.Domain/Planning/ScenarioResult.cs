namespace CareScorecard.Domain.Planning;

/// <summary>What a scenario would mean.</summary>
/// <param name="Work">Children, or children and plans.</param>
/// <param name="FullTimeEquivalent">Posts on paper.</param>
/// <param name="AtWork">What is left of them without vacancies and sickness, in full-time equivalents.</param>
/// <param name="AverageOnPaper">For each post; null without posts.</param>
/// <param name="AverageAtWork">For each full-time equivalent that is at work; null where nobody is.</param>
/// <param name="Needed">
/// Posts for no more than 70, 60 and 50 each while as large a share is ill, rounded up to a tenth, and how many more they are than the filled ones.
/// </param>
public sealed record ScenarioResult(
    int Work,
    decimal FullTimeEquivalent,
    decimal AtWork,
    decimal? AverageOnPaper,
    decimal? AverageAtWork,
    IReadOnlyList<PostsNeeded> Needed)
{
    public static ScenarioResult Of(CaseloadPlan today, CaseloadScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(today);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentOutOfRangeException.ThrowIfNegative(scenario.Vacancies);
        ArgumentOutOfRangeException.ThrowIfNegative(scenario.SicknessShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(scenario.SicknessShare, 1m);
        var children = scenario.ChildrenInCare ?? today.ChildrenInCare;
        var plans = today.Counted == CountedWork.AllWork ? scenario.ChildProtectionPlans ?? today.ChildProtectionPlans : 0;
        var work = children + plans;
        var posts = scenario.FullTimeEquivalent ?? today.FullTimeEquivalent;
        var filled = Math.Max(0m, posts - scenario.Vacancies);
        var atWork = filled * (1m - scenario.SicknessShare);
        return new ScenarioResult(
            work,
            posts,
            atWork,
            posts > 0m ? work / posts : null,
            atWork > 0m ? work / atWork : null,
            // Of every post only the share that is not ill is at work: as if each could take so much less.
            [.. today.Needed.Select(needed => PostsNeeded.For(work, needed.Each * (1m - scenario.SicknessShare), filled) with { Each = needed.Each })]);
    }
}
