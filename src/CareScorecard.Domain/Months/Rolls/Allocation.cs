using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>How many children in care each named person has.</summary>
internal static class Allocation
{
    public static Dictionary<string, int> Count(CareMonth month, Func<ChildInMonth, string?> to)
    {
        var count = new Dictionary<string, int>();
        foreach (var child in month.Children.Subjects)
        {
            if (child.InCare && to(child) is { } name)
            {
                var key = Matching.Key(name);
                count[key] = count.GetValueOrDefault(key) + 1;
            }
        }

        return count;
    }
}
