using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Planning;

/// <summary>A scenario that somebody has named and kept, as it was then: what it starts from is kept with it, so that a signed paper does not change.</summary>
public sealed record KeptScenario
{
    /// <summary>As it was written; two names that differ in capitals alone are the same.</summary>
    public required string Name { get; init; }

    /// <summary>The month whose figures it starts from.</summary>
    public required ReportingMonth Month { get; init; }

    public required CountedWork Counted { get; init; }

    public required CaseloadScenario Tried { get; init; }

    public required CaseloadBasis Basis { get; init; }

    /// <summary>What it is for, in the words of whoever kept it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it stands in the board pack as an option paper.</summary>
    public bool InPack { get; init; }

    /// <summary>Who kept it; null where nobody is named.</summary>
    public string? By { get; init; }

    /// <summary>When it was kept; UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>What it means.</summary>
    public ScenarioResult Result => ScenarioResult.Of(Basis, Counted, Tried);

    /// <summary>What of the month's figures is no longer as it was when the scenario was kept, in words; empty where nothing is.</summary>
    /// <param name="now">Null where the month has nothing to plan with any more.</param>
    public IReadOnlyList<string> ChangedSince(CaseloadBasis? now)
    {
        if (now is null)
        {
            return ["the month has no officers to plan with any more"];
        }

        return
        [
            .. new[]
            {
                Changed("children with a listed officer", Basis.ChildrenInCare, now.ChildrenInCare),
                Counted == CountedWork.AllWork ? Changed("child protection plans", Basis.ChildProtectionPlans, now.ChildProtectionPlans) : null,
                Changed("officers", Basis.Heads, now.Heads),
                Changed("full-time posts", Basis.FullTimeEquivalent, now.FullTimeEquivalent),
            }.OfType<string>(),
        ];
    }

    private static string? Changed(string what, decimal then, decimal now) => then == now
        ? null
        : $"{what} were {Text(then)} and are {Text(now)} now";

    private static string Text(decimal number) => number.ToString("#,0.####", EnglishDates.Culture);
}
