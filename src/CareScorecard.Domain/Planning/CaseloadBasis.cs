namespace CareScorecard.Domain.Planning;

/// <summary>What a scenario starts from: the work, the posts and the people of one month.</summary>
/// <param name="Heads">Officers who count, as people.</param>
/// <param name="FullTimeEquivalent">Their posts.</param>
public sealed record CaseloadBasis(int ChildrenInCare, int ChildProtectionPlans, int Heads, decimal FullTimeEquivalent)
{
    public static CaseloadBasis Of(CaseloadPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new CaseloadBasis(plan.ChildrenInCare, plan.ChildProtectionPlans, plan.Heads, plan.FullTimeEquivalent);
    }
}
