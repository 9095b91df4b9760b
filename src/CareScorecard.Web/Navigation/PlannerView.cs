using System.Globalization;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

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

    /// <summary>Kept scenarios that stand beside each other: as many as fit on a screen.</summary>
    public const int MostBeside = 3;

    /// <summary>The name in the address of a kept scenario that stands beside others.</summary>
    public const string BesideKey = "beside";

    private const int MostChildren = 100_000;
    private const decimal MostPosts = 1_000m;
    private const decimal MostPounds = 1_000_000m;

    /// <summary>Of the posts, in full-time equivalents, those whose officers are on long leave.</summary>
    public decimal? Leave { get; init; }

    /// <summary>The month in which posts that are to find would start.</summary>
    public ReportingMonth? Start { get; init; }

    /// <summary>Months in which a new officer takes children over.</summary>
    public int? HandOver { get; init; }

    /// <summary>The largest group of brothers and sisters that one officer has together.</summary>
    public int? Siblings { get; init; }

    /// <summary>Pounds a year for a full-time post.</summary>
    public decimal? Cost { get; init; }

    /// <summary>Names of the kept scenarios that stand beside each other; empty for the latest.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Null where nothing is tried.</summary>
    public CaseloadScenario? Scenario => Tried() is { } tried && tried != new CaseloadScenario() ? tried : null;

    public string ToUrl() => QueryHelpers.AddQueryString(Path, Kept(Month?.ToString()));

    /// <summary>The planner with what was tried in a kept scenario, on the figures of its month as they are now.</summary>
    public static PlannerView Of(KeptScenario kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var tried = kept.Tried;
        return new PlannerView(
            kept.Month,
            kept.Counted,
            tried.ChildrenInCare,
            tried.ChildProtectionPlans,
            tried.FullTimeEquivalent,
            NotZero(tried.Vacancies),
            NotZero(tried.SicknessShare * 100m))
        {
            Leave = NotZero(tried.LongLeave),
            Start = tried.Start,
            HandOver = tried.HandOverMonths is 0 ? null : tried.HandOverMonths,
            Siblings = tried.SiblingGroup,
            Cost = tried.CostOfPost,
        };
    }

    /// <summary>What cannot be read, or cannot be, is left at its default: an old bookmark still opens.</summary>
    /// <param name="address">With its query; what stands before does not matter.</param>
    public static PlannerView FromAddress(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var query = QueryHelpers.ParseQuery(address.Split('#', 2)[0].Split('?', 2) is [_, var rest] ? rest : string.Empty);
        string? Value(string key) => query.TryGetValue(key, out var values) ? values[0] : null;
        return new PlannerView(
            Of(Value("month")),
            Value("count") == AllWork ? CountedWork.AllWork : CountedWork.ChildrenInCare,
            Whole(Value("children"), 0, MostChildren),
            Whole(Value("plans"), 0, MostChildren),
            Number(Value("posts"), MostPosts),
            NotZero(Number(Value("vacancies"), MostPosts)),
            NotZero(Number(Value("sickness"), 100m) is < 100m and var share ? share : null))
        {
            Leave = NotZero(Number(Value("leave"), MostPosts)),
            Start = Of(Value("start")) is { Year: < ReportingMonth.LastYear } start ? start : null,
            HandOver = Whole(Value("handover"), 1, CaseloadScenario.LongestHandOver),
            Siblings = Whole(Value("siblings"), 2, CaseloadScenario.LargestSiblingGroup),
            Cost = Number(Value("cost"), MostPounds),
            Beside = query.TryGetValue(BesideKey, out var beside) ? Distinct(beside) : [],
        };
    }

    public bool Equals(PlannerView? other) => other is not null && ToUrl() == other.ToUrl();

    public override int GetHashCode() => ToUrl().GetHashCode(StringComparison.Ordinal);

    private CaseloadScenario Tried() => new()
    {
        ChildrenInCare = Children,
        ChildProtectionPlans = Plans,
        FullTimeEquivalent = Posts,
        Vacancies = Vacancies ?? 0m,
        LongLeave = Leave ?? 0m,
        SicknessShare = (Sickness ?? 0m) / 100m,
        Start = Start,
        HandOverMonths = HandOver ?? 0,
        SiblingGroup = Siblings,
        CostOfPost = Cost,
    };

    private IEnumerable<KeyValuePair<string, string?>> Kept(string? month)
    {
        (string Name, string? Value)[] parts =
        [
            ("month", month),
            ("count", Counted == CountedWork.AllWork ? AllWork : null),
            ("children", Children?.ToString(CultureInfo.InvariantCulture)),
            ("plans", Plans?.ToString(CultureInfo.InvariantCulture)),
            ("posts", Text(Posts)),
            ("vacancies", Text(Vacancies)),
            ("leave", Text(Leave)),
            ("sickness", Text(Sickness)),
            ("siblings", Siblings?.ToString(CultureInfo.InvariantCulture)),
            ("start", Start?.ToString()),
            ("handover", HandOver?.ToString(CultureInfo.InvariantCulture)),
            ("cost", Text(Cost)),
        ];
        return parts.Concat(Beside.Select(name => (BesideKey, (string?)name)))
            .Where(part => part.Item2 is not null)
            .Select(part => new KeyValuePair<string, string?>(part.Item1, part.Item2));
    }

    private static ReportingMonth? Of(string? month) => ReportingMonth.TryParse(month, out var parsed) ? parsed : null;

    private static decimal? NotZero(decimal? number) => number is 0m ? null : number;

    private static string? Text(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);

    private static int? Whole(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static decimal? Number(string? text, decimal most) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;

    private static List<string> Distinct(StringValues names) =>
        [.. names.OfType<string>().Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostBeside)];
}
