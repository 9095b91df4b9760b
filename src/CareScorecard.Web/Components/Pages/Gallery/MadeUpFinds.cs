using CareScorecard.Application.Access;
using CareScorecard.Application.Finding;
using CareScorecard.Web.Components.Pages.Finding;
using CareScorecard.Web.Navigation;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>What invented searches find.</summary>
public static class MadeUpFinds
{
    public static FindContent Reviews { get; } = new(
        Found("reviews", [Month], "reviews-on-time", "iro-caseload"), FindablePage.Find(Viewer.Staff, "reviewing officers"), Month);

    /// <summary>As a board member finds it: one figure is hidden, and no page of the staff's is offered.</summary>
    public static FindContent InPublic { get; } = new(
        new FoundThings
        {
            Rest = "school",
            Month = Month,
            Measures = [.. MadeUpPages.PublicScorecard.Rows.Where(row => row.Id is "suspended" or "pep-up-to-date").Select(row => new FoundMeasure(row.Definition, row))],
        },
        FindablePage.Find(Viewer.Board, "school"),
        Month);

    public static FindContent AMonthThatIsNotHeld { get; } = new(new FoundThings { Rest = "", NotThere = new(2031, 3) }, [], Month);

    public static FindContent Nothing { get; } = new(new FoundThings { Rest = "xyzzy", Month = Month }, [], Month);

    private static FoundThings Found(string rest, IReadOnlyList<Domain.Periods.ReportingMonth> months, params string[] ids) => new()
    {
        Rest = rest,
        Month = Month,
        Months = months,
        Measures = [.. ids.Select(id => MadeUpFigures.Scorecard.Rows.Single(row => row.Id == id)).Select(row => new FoundMeasure(row.Definition, row))],
    };
}
