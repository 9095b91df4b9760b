using System.Globalization;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Loads;

/// <summary>What people quote of a load: OCT26-03 is the third version of October 2026.</summary>
public static class LoadReference
{
    public static string Of(ReportingMonth month, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{month.FirstDay.ToString("MMMyy", CultureInfo.InvariantCulture).ToUpperInvariant()}-{number:D2}");

    public static string Of(MonthVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Of(version.Month, version.Number);
    }
}
