using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Months;

/// <summary>
/// A past month is one after which another is held, or that the board has been shown: what it says changes only for a reason. The latest
/// month may be loaded as often as need be until it is published, and records that are the same change nothing.
/// </summary>
internal static class PastMonthRule
{
    /// <param name="current">The version that the records would supersede; null where the month is not held.</param>
    public static async Task<bool> IsChangedByAsync(
        MonthStore months, MonthVersion? current, MonthRecords records, CancellationToken cancellation) =>
        current is not null
        && await IsPastAsync(months, current.Month, cancellation)
        && !await months.HoldsSameAsync(records, cancellation);

    /// <param name="month">One that is held.</param>
    public static async Task<bool> IsPastAsync(MonthStore months, ReportingMonth month, CancellationToken cancellation) =>
        await months.FindPublishedAsync(month, cancellation) is not null
        || (await months.FindCurrentAsync(month: null, cancellation))?.Month > month;
}
