using CareScorecard.Application.Access;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Commands;

/// <summary>What is said when a month that was asked for is not there.</summary>
internal static class NotHeld
{
    /// <param name="month">Null where the latest was asked for.</param>
    public static string Words(ReportingMonth? month, Viewer viewer) => (month, viewer.Audience) switch
    {
        ({ } asked, Audience.Board) => $"{asked.ToWords()} is not published. See which months are held: carescorecard months",
        ({ } asked, _) => $"{asked.ToWords()} is not held. See which months are: carescorecard months",
        (null, Audience.Board) => "No month is published yet. Publish one: carescorecard months publish 2024-02",
        _ => "No month is held yet. Load one: carescorecard import FILE",
    };
}
