namespace CareScorecard.Domain.Planning;

/// <summary>What a scenario would mean.</summary>
/// <param name="Work">Children, or children and plans.</param>
/// <param name="FullTimeEquivalent">Posts on paper.</param>
/// <param name="AtWork">What is left of them without vacancies, long leave and sickness, in full-time equivalents.</param>
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
    /// <summary>Posts that somebody fills and is there to fill: without vacancies and long leave.</summary>
    public decimal Filled { get; init; }

    /// <summary>People on the list of the month that it starts from.</summary>
    public int Heads { get; init; }

    /// <summary>Month by month until new officers carry a full caseload; empty where no start was given, or no post is to find for 70 each.</summary>
    public IReadOnlyList<MonthOfHandOver> HandOver { get; init; } = [];

    public static ScenarioResult Of(CaseloadPlan today, CaseloadScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(today);
        return Of(CaseloadBasis.Of(today), today.Counted, scenario);
    }

    public static ScenarioResult Of(CaseloadBasis basis, CountedWork counted, CaseloadScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentOutOfRangeException.ThrowIfNegative(scenario.Vacancies);
        ArgumentOutOfRangeException.ThrowIfNegative(scenario.LongLeave);
        ArgumentOutOfRangeException.ThrowIfNegative(scenario.SicknessShare);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(scenario.SicknessShare, 1m);
        var children = scenario.ChildrenInCare ?? basis.ChildrenInCare;
        var plans = counted == CountedWork.AllWork ? scenario.ChildProtectionPlans ?? basis.ChildProtectionPlans : 0;
        var work = children + plans;
        var posts = scenario.FullTimeEquivalent ?? basis.FullTimeEquivalent;
        var filled = Math.Max(0m, posts - scenario.Vacancies - scenario.LongLeave);
        var atWork = filled * (1m - scenario.SicknessShare);
        var team = new OfficerTeam(basis.Heads, filled, Math.Clamp(scenario.SiblingGroup ?? 1, 1, CaseloadScenario.LargestSiblingGroup));
        var needed = CaseloadPlan.Averages.Select(each => team.Needs(work, each, scenario.SicknessShare)).ToList();
        return new ScenarioResult(
            work,
            posts,
            atWork,
            posts > 0m ? work / posts : null,
            atWork > 0m ? work / atWork : null,
            needed)
        {
            Filled = filled,
            Heads = basis.Heads,
            HandOver = MonthOfHandOver.Until(work, filled, needed[0].Extra, scenario),
        };
    }
}
