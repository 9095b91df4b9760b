using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.TestKit.Records;

/// <summary>Months ready for judging.</summary>
public static class CareMonths
{
    /// <summary>A calendar without bank holidays that covers every month that can be reported.</summary>
    public static WorkingDays NoBankHolidays { get; } =
        new([], new DateSpan(new DateOnly(1990, 1, 1), new DateOnly(ReportingMonth.LastYear, 12, 31)));

    /// <param name="population">Children aged 0 to 17; null as where the council has not said.</param>
    /// <param name="workingDays">Null for <see cref="NoBankHolidays"/>.</param>
    public static CareMonth Of(MonthRecords records, decimal? population = null, WorkingDays? workingDays = null) =>
        new(records, population, workingDays ?? NoBankHolidays);
}
