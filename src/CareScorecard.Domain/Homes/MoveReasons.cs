using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Homes;

/// <summary>
/// What records say of why a child changed home. The Department's return (SSDA903) gives the reason on the row of the home that ended;
/// councils' own lists often give it on the row of the home that began. Which of the two an extract does shows in its rows: a home that
/// lasts has no reason to have ended, and a child's first home none to have been moved to.
/// </summary>
internal sealed class MoveReasons
{
    public const string NotRecorded = "Not recorded";

    // A longer text is a story of a child, which belongs to the child's record.
    private const int LongestReason = 60;
    private const string InOwnWords = "Another reason, told at length in the records";

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CARPL"] = "The change carries out the child's care plan",
        ["CLOSE"] = "The carer resigned or the home closed",
        ["ALLEG"] = "An allegation was made",
        ["STAND"] = "There was concern about the standard of care",
        ["APPRR"] = "The carer's approval was removed",
        ["CREQB"] = "The carer asked for it because of the child's behaviour",
        ["CREQO"] = "The carer asked for it for another reason",
        ["CHILD"] = "The child asked for it",
        ["LAREQ"] = "The council asked for it",
        ["PLACE"] = "Only the status of the home changed",
        ["CUSTOD"] = "The young person was taken into custody",
        ["OTHER"] = "Another reason",
    };

    private readonly bool _onTheNewHome;

    public MoveReasons(MonthRecords records)
    {
        var open = 0;
        var first = 0;
        var seen = new HashSet<Children.ChildId>();
        foreach (var row in records.Placements.OrderBy(row => row.StartedOn))
        {
            var isFirst = seen.Add(row.Child);
            if (!string.IsNullOrWhiteSpace(row.ReasonForChange))
            {
                open += row.EndedOn is null ? 1 : 0;
                first += isFirst && row.EndedOn is not null ? 1 : 0;
            }
        }

        _onTheNewHome = open > first;
    }

    /// <summary>In plain words, and whether it carried out the plan: only a reason that says so does.</summary>
    public (string Words, MoveKind Kind) Of(PlacementInMonth home)
    {
        var said = _onTheNewHome ? home.ReasonOnFirstRow : home.Before?.ReasonOnLastRow;
        if (string.IsNullOrWhiteSpace(said))
        {
            return (NotRecorded, MoveKind.NotRecorded);
        }

        var text = said.Trim();
        if (Words.TryGetValue(text, out var words))
        {
            return (words, text.Equals("CARPL", StringComparison.OrdinalIgnoreCase) ? MoveKind.Planned : MoveKind.Other);
        }

        var kind = SaysPlanned(text) ? MoveKind.Planned : MoveKind.Other;
        return text.Length > LongestReason ? (InOwnWords, kind) : (char.ToUpperInvariant(text[0]) + text[1..], kind);
    }

    private static bool SaysPlanned(string text) =>
        text.Contains("planned", StringComparison.OrdinalIgnoreCase)
        && !text.Contains("unplanned", StringComparison.OrdinalIgnoreCase)
        && !text.Contains("not planned", StringComparison.OrdinalIgnoreCase);
}
