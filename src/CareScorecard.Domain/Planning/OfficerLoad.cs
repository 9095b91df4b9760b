namespace CareScorecard.Domain.Planning;

/// <summary>One reviewing officer's work against a full-time post.</summary>
/// <param name="FullTimeEquivalent">Above 0.</param>
/// <param name="ChildrenInCare">At the month's end.</param>
public sealed record OfficerLoad(string Name, decimal FullTimeEquivalent, int ChildrenInCare, int ChildProtectionPlans)
{
    /// <summary>Children, or children and plans.</summary>
    public int Work(CountedWork counted) =>
        counted == CountedWork.AllWork ? ChildrenInCare + ChildProtectionPlans : ChildrenInCare;

    /// <summary>What the officer would have in full-time hours at the same rate.</summary>
    public decimal ForFullTime(CountedWork counted) => Work(counted) / FullTimeEquivalent;
}
