using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Months;

/// <summary>A run of months, both ends included; one month where both are the same.</summary>
public readonly record struct MonthRun
{
    /// <exception cref="ArgumentException">The last month is before the first.</exception>
    public MonthRun(ReportingMonth first, ReportingMonth last)
    {
        if (last < first)
        {
            throw new ArgumentException("The last month of a run is before its first.", nameof(last));
        }

        (First, Last) = (first, last);
    }

    public ReportingMonth First { get; }

    public ReportingMonth Last { get; }

    /// <summary>Oldest first.</summary>
    public IEnumerable<ReportingMonth> Months => Enumerable.Range(0, Last.MonthsSince(First) + 1).Select(First.AddMonths);

    public bool Contains(ReportingMonth month) => First <= month && month <= Last;
}
