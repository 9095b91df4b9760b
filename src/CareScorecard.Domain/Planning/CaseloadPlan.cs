namespace CareScorecard.Domain.Planning;

/// <summary>Reviewing officers' caseloads today and what it would take to bring them inside the guidance.</summary>
public sealed record CaseloadPlan
{
    /// <summary>The Independent Reviewing Officers' Handbook (2010): 50 to 70 children for a full-time officer, both ends included.</summary>
    public const decimal GuidanceLow = 50m;

    /// <inheritdoc cref="GuidanceLow"/>
    public const decimal GuidanceHigh = 70m;

    /// <summary>What it takes to get to: the guidance's two ends and half-way between, the highest first.</summary>
    internal static IReadOnlyList<decimal> Averages { get; } = [GuidanceHigh, 60m, GuidanceLow];

    private const decimal Heavy = 90m;

    public required CountedWork Counted { get; init; }

    /// <summary>Officers who count, as people.</summary>
    public required int Heads { get; init; }

    /// <summary>Their posts.</summary>
    public required decimal FullTimeEquivalent { get; init; }

    public required int ChildrenInCare { get; init; }

    public required int ChildProtectionPlans { get; init; }

    /// <summary>Children, or children and plans.</summary>
    public int Work => Counted == CountedWork.AllWork ? ChildrenInCare + ChildProtectionPlans : ChildrenInCare;

    /// <summary>For each full-time post, unrounded; null without posts.</summary>
    public decimal? Average => FullTimeEquivalent > 0m ? Work / FullTimeEquivalent : null;

    /// <summary>In ascending order; every officer is in one.</summary>
    public required IReadOnlyList<LoadBand> Spread { get; init; }

    /// <summary>For an average of no more than 70, 60 and 50.</summary>
    public required IReadOnlyList<PostsNeeded> Needed { get; init; }

    /// <summary>Null where no tenth of a post keeps the average inside: very little work.</summary>
    public required PostRange? InsideGuidance { get; init; }

    /// <summary>The heaviest load first. For staff: it names people.</summary>
    public required IReadOnlyList<OfficerLoad> Officers { get; init; }

    public required LeftOutOfCaseloads LeftOut { get; init; }

    public static CaseloadPlan For(ReviewingOfficers officers, CountedWork counted)
    {
        ArgumentNullException.ThrowIfNull(officers);
        var posts = officers.FullTimeEquivalent;
        var work = officers.Officers.Sum(officer => officer.Work(counted));
        return new CaseloadPlan
        {
            Counted = counted,
            Heads = officers.Officers.Count,
            FullTimeEquivalent = posts,
            ChildrenInCare = officers.ChildrenInCare,
            ChildProtectionPlans = officers.ChildProtectionPlans,
            Spread = SpreadOf(officers.Officers, counted),
            Needed = [.. Averages.Select(each => PostsNeeded.For(work, each, posts))],
            InsideGuidance = Inside(work),
            Officers =
            [
                .. officers.Officers
                    .OrderByDescending(officer => officer.ForFullTime(counted))
                    .ThenBy(officer => officer.Name, StringComparer.Ordinal),
            ],
            LeftOut = officers.LeftOut,
        };
    }

    /// <summary>The posts that keep so much work inside the guidance; null where no tenth of a post does.</summary>
    public static PostRange? Inside(decimal work)
    {
        var range = new PostRange(Posts.AtMostEach(work, GuidanceHigh), Posts.AtLeastEach(work, GuidanceLow));
        return range.Least > 0m && range.Least <= range.Most ? range : null;
    }

    private static IReadOnlyList<LoadBand> SpreadOf(IReadOnlyList<OfficerLoad> officers, CountedWork counted)
    {
        return
        [
            Band("Under 50", load => load < GuidanceLow),
            Band("50 to 70", load => load is >= GuidanceLow and <= GuidanceHigh),
            Band("Over 70 to 90", load => load is > GuidanceHigh and <= Heavy),
            Band("Over 90", load => load > Heavy),
        ];

        LoadBand Band(string label, Func<decimal, bool> holds)
        {
            var inside = officers.Where(officer => holds(officer.ForFullTime(counted))).ToList();
            return new LoadBand(label, inside.Count, inside.Sum(officer => officer.FullTimeEquivalent));
        }
    }
}
