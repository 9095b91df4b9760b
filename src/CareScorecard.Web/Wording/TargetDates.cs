using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Web.Wording;

/// <summary>Whose a target is, and since when.</summary>
public static class TargetDates
{
    private static readonly ReportingMonth Always = new(ReportingMonth.FirstYear, 1);

    /// <summary>Ours, from April 2026; national guidance.</summary>
    public static string SetBy(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Capital.Of(TargetWords.Of(target.SetBy)) + (target.From > Always ? $", from {target.From.ToWords()}" : string.Empty);
    }

    /// <summary>A full sentence: whose it is and since when it applies.</summary>
    public static string Whole(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var whose = target.SetBy switch
        {
            TargetOwner.Ours => "our own, set by the council",
            TargetOwner.National => "set by national guidance",
            TargetOwner.Statutory => "set by law",
        };
        return target.From > Always ? $"{whose}, from {target.From.ToWords()} on." : $"{whose}. It comes with the measure, and nobody here has changed it.";
    }

    /// <summary>The targets of the shown months before today's, the latest first, each with the last month in which it applied.</summary>
    public static IEnumerable<(Target? Target, ReportingMonth Until)> Before(IReadOnlyList<SeriesPoint> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        for (var i = series.Count - 2; i >= 0; i--)
        {
            if (!IsSameLevel(series[i].Target, series[i + 1].Target))
            {
                yield return (series[i].Target, series[i].Month);
            }
        }
    }

    private static bool IsSameLevel(Target? one, Target? other) => (one?.Kind, one?.Low, one?.High) == (other?.Kind, other?.Low, other?.High);
}
