using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Sampling;

/// <summary>What happens at Norhaven and can be found in its figures, placed by months before the last month of the sample.</summary>
internal sealed class Stories(SampleOptions options)
{
    private const double ShareAtStart = 0.88;
    private const int MonthsOfGrowth = 35;

    /// <summary>A new children's home opens in the area, and children who live outside it come back.</summary>
    public DateOnly NewHomeOpensOn { get; } = options.To.AddMonths(-11).FirstDay.AddDays(9);

    /// <summary>Health checks of this month were recorded only in the month after.</summary>
    public ReportingMonth HealthRecordedLate { get; } = options.To.AddMonths(-7);

    /// <summary>The virtual school is short of staff: education plans slip, then recover.</summary>
    public DateSpan EducationPlansSlip { get; } = new(options.To.AddMonths(-22).FirstDay, options.To.AddMonths(-13).LastDay);

    /// <summary>Numbers rise over three years; then they stay. Every other year a few more or fewer, as in life.</summary>
    public int ChildrenInCare(ReportingMonth month)
    {
        var grown = Math.Clamp(MonthsOfGrowth - options.To.MonthsSince(month), 0, MonthsOfGrowth) / (double)MonthsOfGrowth;
        var wobble = ((month.Month * 7 % 12) - 5.5) * 0.0012;
        return (int)Math.Round(options.Children * (ShareAtStart + ((1 - ShareAtStart) * grown) + (month < options.To ? wobble : 0)));
    }
}
