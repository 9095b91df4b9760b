using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Quality;

/// <summary>Since when each fault of a month has stood. A month that is not held is no break: nobody knows otherwise.</summary>
public static class FaultAges
{
    /// <param name="months">Oldest first; the last is the month whose faults are asked about.</param>
    /// <returns>The first month of the unbroken run that ends with the last month, for each of its faults.</returns>
    public static IReadOnlyDictionary<(Fault Fault, string Who), ReportingMonth> Of(IReadOnlyList<MonthQuality> months)
    {
        ArgumentNullException.ThrowIfNull(months);
        var since = new Dictionary<(Fault, string), ReportingMonth>();
        if (months.Count == 0)
        {
            return since;
        }

        foreach (var fault in months[^1].Faults)
        {
            since[(fault.Fault, fault.Who)] = months[^1].Month;
        }

        var open = since.Keys.ToHashSet();
        for (var i = months.Count - 2; i >= 0 && open.Count > 0; i--)
        {
            var had = months[i].Faults.Select(fault => (fault.Fault, fault.Who)).ToHashSet();
            open.IntersectWith(had);
            foreach (var fault in open)
            {
                since[fault] = months[i].Month;
            }
        }

        return since;
    }
}
