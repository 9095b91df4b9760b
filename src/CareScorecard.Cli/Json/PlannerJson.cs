using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>The reviewing officers' planner: the answer to <c>planner --format json</c>.</summary>
/// <param name="Unavailable">Why nothing can be planned, in words; null where it can, and then both plans are there.</param>
/// <param name="AllWork">Child protection plans counted too.</param>
public sealed record PlannerJson(
    string? Council,
    ReportingMonth Month,
    DateOnly AsAt,
    string State,
    int Version,
    string? Unavailable,
    RangeJson Guidance,
    PlanJson? ChildrenInCare,
    PlanJson? AllWork,
    LeftOutJson? LeftOut);

/// <summary>Both ends included.</summary>
public sealed record RangeJson(decimal Least, decimal Most);

/// <param name="Average">For each full-time equivalent.</param>
/// <param name="InsideGuidance">Full-time equivalents that keep the average inside the guidance; null where no tenth of a post does.</param>
/// <param name="Outlook">Null where too few months are held.</param>
/// <param name="Scenario">Null where none was asked for.</param>
public sealed record PlanJson(
    int Work,
    int Heads,
    decimal Fte,
    decimal? Average,
    RangeJson? InsideGuidance,
    IReadOnlyList<NeededJson> Needed,
    IReadOnlyList<BandJson> Spread,
    OutlookJson? Outlook,
    ScenarioJson? Scenario,
    IReadOnlyList<OfficerJson> Officers);

public sealed record NeededJson(decimal Each, decimal Fte, decimal Extra, decimal ToSpare);

public sealed record BandJson(string Label, int Heads, decimal Fte);

public sealed record OutlookJson(int Fewest, int Most, decimal FewestFte, decimal MostFte, int Changes, string Method);

public sealed record ScenarioJson(
    int Work, decimal Fte, decimal AtWork, decimal? Average, decimal? AverageAtWork, IReadOnlyList<NeededJson> Needed);

public sealed record OfficerJson(string Name, decimal Fte, int Children, int Plans, decimal ForFullTime);

public sealed record LeftOutJson(
    int Managers, int ChildrenOfManagers, int OfficersWithoutHours, int ChildrenOfOfficersWithoutHours, int ChildrenWithoutOfficer);
