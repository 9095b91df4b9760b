using System.Globalization;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of the reviewing officers' planner, which is its address: what somebody wants to try can be sent as a link.</summary>
/// <param name="Month">Null: the latest month held.</param>
/// <param name="Children">In care, to try; null for as many as there are.</param>
/// <param name="Plans">Child protection plans, to try; null for as many as there are.</param>
/// <param name="Posts">Full-time equivalents on the list, to try; null for as many as there are.</param>
/// <param name="Vacancies">Of these posts, those that nobody fills.</param>
/// <param name="Sickness">Per cent of working time lost, from 0 to less than 100.</param>
public sealed record PlannerView(
    ReportingMonth? Month = null,
    CountedWork Counted = CountedWork.ChildrenInCare,
    int? Children = null,
    int? Plans = null,
    decimal? Posts = null,
    decimal? Vacancies = null,
    decimal? Sickness = null)
{
    public const string Path = "/officers";

    /// <summary>In an address: child protection plans count too.</summary>
    public const string AllWork = "all-work";

    private const int MostChildren = 100_000;
    private const decimal MostPosts = 1_000m;

    /// <summary>Null where nothing is tried.</summary>
    public CaseloadScenario? Scenario => this == new PlannerView(Month, Counted)
        ? null
        : new CaseloadScenario
        {
            ChildrenInCare = Children,
            ChildProtectionPlans = Plans,
            FullTimeEquivalent = Posts,
            Vacancies = Vacancies ?? 0m,
            SicknessShare = (Sickness ?? 0m) / 100m,
        };

    public string ToUrl()
    {
        var query = new Dictionary<string, string?>
        {
            ["month"] = Month?.ToString(),
            ["count"] = Counted == CountedWork.AllWork ? AllWork : null,
            ["children"] = Children?.ToString(CultureInfo.InvariantCulture),
            ["plans"] = Plans?.ToString(CultureInfo.InvariantCulture),
            ["posts"] = Posts?.ToString(CultureInfo.InvariantCulture),
            ["vacancies"] = Vacancies?.ToString(CultureInfo.InvariantCulture),
            ["sickness"] = Sickness?.ToString(CultureInfo.InvariantCulture),
        };
        return QueryHelpers.AddQueryString(Path, query.Where(part => part.Value is not null));
    }

    /// <summary>What cannot be read, or cannot be, is left at its default: an old bookmark still opens.</summary>
    public static PlannerView FromQuery(
        string? month, string? count, string? children, string? plans, string? posts, string? vacancies, string? sickness) => new(
        ReportingMonth.TryParse(month, out var parsed) ? parsed : null,
        count == AllWork ? CountedWork.AllWork : CountedWork.ChildrenInCare,
        Whole(children),
        Whole(plans),
        Number(posts, MostPosts),
        Number(vacancies, MostPosts),
        Number(sickness, 100m) is < 100m and var share ? share : null);

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostChildren ? number : null;

    private static decimal? Number(string? text, decimal most) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}
