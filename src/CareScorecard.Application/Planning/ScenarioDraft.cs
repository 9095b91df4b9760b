using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;

namespace CareScorecard.Application.Planning;

/// <summary>A scenario as somebody wants to keep it.</summary>
/// <param name="Month">Null: the latest month held.</param>
/// <param name="InPack">Whether it goes into the board pack at once.</param>
/// <param name="Replace">It may take the place of one of the same name.</param>
public sealed record ScenarioDraft(
    string? Name, string? Note, ReportingMonth? Month, CountedWork Counted, CaseloadScenario Tried, bool InPack = false, bool Replace = false);

/// <summary>What became of a wish to keep a scenario.</summary>
public abstract record ScenarioOutcome
{
    private ScenarioOutcome()
    {
    }

    public sealed record Kept(KeptScenario Scenario) : ScenarioOutcome;

    /// <summary>One is kept under the name: nothing has changed until the person says that it is to be replaced.</summary>
    public sealed record NameTaken(KeptScenario By) : ScenarioOutcome;

    /// <param name="Words">How to mend it. Nothing has changed.</param>
    public sealed record Refused(string Words) : ScenarioOutcome;
}
