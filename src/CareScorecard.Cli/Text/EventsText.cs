using System.Globalization;
using CareScorecard.Domain.Councils;

namespace CareScorecard.Cli.Text;

/// <summary>What happened, for a person to read.</summary>
internal static class EventsText
{
    /// <param name="events">In the order in which they are printed.</param>
    public static void Write(IReadOnlyList<CouncilEvent> events, TextWriter to)
    {
        var table = new TextTable(">number", "month", "what happened", "measures", "taken back");
        foreach (var happened in events)
        {
            table.Add(
                happened.Id.ToString(CultureInfo.InvariantCulture),
                happened.Month.ToString(),
                happened.Words,
                happened.IndicatorIds.Count == 0 ? "all" : string.Join(' ', happened.IndicatorIds),
                happened.TakenBack?.Reason);
        }

        table.WriteTo(to);
    }
}
