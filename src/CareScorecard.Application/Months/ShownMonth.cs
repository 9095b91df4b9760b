using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Months;

/// <summary>Which version of a month is shown to whom.</summary>
internal static class ShownMonth
{
    /// <summary>To staff the current version, to the board the one that is published.</summary>
    /// <param name="month">Null for the latest month that the audience is shown.</param>
    /// <returns>Null where there is none.</returns>
    public static Task<MonthVersion?> FindShownAsync(
        this MonthStore months, Audience audience, ReportingMonth? month, CancellationToken cancellation) =>
        audience == Audience.Staff
            ? months.FindCurrentAsync(month, cancellation)
            : months.FindPublishedAsync(month, cancellation);
}
