using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Planning;

/// <summary>
/// How many children there may be in a year if numbers follow the last three: from today less the largest twelve-month fall, or plus the
/// smallest rise where they never fell, to today plus the largest rise. It is a range of what has happened, not a forecast.
/// </summary>
/// <param name="Fewest">Children in care in twelve months' time.</param>
/// <param name="Most">Children in care in twelve months' time.</param>
/// <param name="FewestPosts">For an average of no more than 70 with the fewest, rounded up to a tenth.</param>
/// <param name="MostPosts">For an average of no more than 70 with the most, rounded up to a tenth.</param>
/// <param name="Rests">How many twelve-month changes it rests on.</param>
public sealed record ChildrenOutlook(int Fewest, int Most, decimal FewestPosts, decimal MostPosts, int Rests)
{
    /// <summary>Months looked back.</summary>
    public const int MonthsBack = 36;

    /// <summary>A range of fewer changes would promise too much.</summary>
    public const int FewestChanges = 12;

    private const int Year = 12;

    /// <summary>The method in words.</summary>
    public string Method =>
        $"Today's number with the largest fall and the largest rise of any 12 months in the last 3 years ({Rests} such changes). "
        + "It shows what has happened before and is not a forecast.";

    /// <param name="counts">Children in care month by month; those before the last three years do not matter.</param>
    /// <returns>Null where the plan has nobody, or fewer than twelve months can be compared with a year before.</returns>
    public static ChildrenOutlook? From(
        CaseloadPlan today, ReportingMonth month, IReadOnlyDictionary<ReportingMonth, int> counts)
    {
        ArgumentNullException.ThrowIfNull(today);
        ArgumentNullException.ThrowIfNull(counts);
        var changes = new List<int>();
        for (var end = month; end >= month.AddMonths(Year - MonthsBack); end = end.AddMonths(-1))
        {
            if (counts.TryGetValue(end, out var after) && counts.TryGetValue(end.AddMonths(-Year), out var before))
            {
                changes.Add(after - before);
            }
        }

        if (changes.Count < FewestChanges || today.ChildrenInCare == 0)
        {
            return null;
        }

        var fewest = Math.Max(0, today.ChildrenInCare + changes.Min());
        var most = today.ChildrenInCare + changes.Max();
        var plans = today.Work - today.ChildrenInCare;
        return new ChildrenOutlook(
            fewest,
            most,
            Posts.AtMostEach(fewest + plans, CaseloadPlan.GuidanceHigh),
            Posts.AtMostEach(most + plans, CaseloadPlan.GuidanceHigh),
            changes.Count);
    }
}
