using CareScorecard.Domain.Homes;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Wording;

/// <summary>What the page of homes and journeys says besides the figures.</summary>
public static class HomesWords
{
    /// <summary>What the homes can be seen by; two things at once are for staff.</summary>
    public static IEnumerable<HomesBy> Offered(bool inPublic) =>
        Enum.GetValues<HomesBy>().Where(by => !inPublic || by != HomesBy.KindAndDistance);

    public static string Link(HomesBy by) => by switch
    {
        HomesBy.Distance => "How far away",
        HomesBy.Kind => "Kind of home",
        HomesBy.Provider => "Who runs it",
        HomesBy.KindAndDistance => "Kind and distance (staff only)",
    };

    public static string Of(MoveKind kind) => kind switch
    {
        MoveKind.Planned => "Planned",
        MoveKind.Other => "Not said to be",
        MoveKind.NotRecorded => "Not known",
    };

    /// <summary>73.4%, 11.0%.</summary>
    public static string Percent(decimal percent) => Math.Round(percent, 1, MidpointRounding.AwayFromZero).ToString("0.0", EnglishDates.Culture) + "%";

    /// <summary>12 for other reasons, 3 not recorded.</summary>
    public static string NotPlanned(MonthMoves moves)
    {
        ArgumentNullException.ThrowIfNull(moves);
        return (moves.OtherMoves, moves.MovesWithoutReason) switch
        {
            (0, 0) => "of all moves",
            (var other, 0) => $"{other} for other reasons",
            (0, var unknown) => $"{unknown} without a recorded reason",
            (var other, var unknown) => $"{other} for other reasons, {unknown} without a recorded reason",
        };
    }
}
