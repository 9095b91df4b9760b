using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Navigation;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>Who is behind invented figures: children who do not exist.</summary>
public static class MadeUpChildren
{
    private static readonly ScorecardRow Visits = MadeUpFigures.Scorecard.Rows.Single(row => row.Id == "visited-6-weeks");

    private static readonly ScorecardRow Weeks = MadeUpFigures.Scorecard.Rows.Single(row => row.Id == "weeks-in-care-of-leavers-12-months");

    public static ChildrenView View { get; } = new(Visits.Id, Month);

    public static ChildrenView AverageView { get; } = new(Weeks.Id, Month);

    public static ChildrenView OfATeam { get; } = View with { Filters = [new PartFilter(Dimension.Team, "Team West")] };

    /// <summary>The first of many pages.</summary>
    public static MemberList Many { get; } = new()
    {
        Definition = Visits.Definition with { WhoPasses = "were seen by their social worker in the last six weeks" },
        Polarity = Visits.Polarity,
        Month = Month,
        State = MadeUpFigures.Scorecard.State,
        Version = MadeUpFigures.Scorecard.Version,
        LoadedAt = MadeUpFigures.Scorecard.LoadedAt,
        Value = Visits.Value,
        Lines = [.. Enumerable.Range(1, 12).Select(number => Line(number, passes: number > 5))],
        Found = 428,
        Counted = 428,
        Passing = 411,
        NotShown = 0,
        Teams = ["Team East", "Team North", "Team South"],
    };

    /// <summary>As somebody reads it whose account has one team.</summary>
    public static MemberList OfOneTeam { get; } = Many with { Lines = [.. Many.Lines.Where(line => line is { Team: "Team North", Passes: false })], Found = 4, Counted = 4, Passing = 0, NotShown = 424, Teams = ["Team North"] };

    public static MemberList Nobody { get; } = Many with { Lines = [], Found = 0, Counted = 0, Passing = 0 };

    /// <summary>What each adds to an average.</summary>
    public static MemberList Average { get; } = Many with
    {
        Definition = Weeks.Definition with { WhoCounts = "children who left care in the last 12 months", WhoPasses = "the weeks from the day care started to the day it ended" },
        Polarity = Weeks.Polarity,
        Value = Weeks.Value,
        Lines = [.. Enumerable.Range(1, 4).Select(number => Line(number, passes: true) with { Adds = 1_400m - (number * 91m), Grounds = new Grounds("Care started 3 May 2023, care ended 9 October 2026") })],
        Found = 4,
        Counted = 4,
        Passing = 4,
    };

    private static MemberLine Line(int number, bool passes) => new(
        $"NH{number:0000}",
        number % 3 == 0 ? "Team East" : "Team North",
        number == 4 ? null : $"Worker {(number % 2 == 0 ? "Elm" : "Oak")}",
        Counts: true,
        passes,
        passes ? 1m : 0m,
        1m,
        new Grounds(passes ? "Last visit 12 October 2026" : number == 4 ? "Last visit not recorded" : "Last visit 3 August 2026"));
}
