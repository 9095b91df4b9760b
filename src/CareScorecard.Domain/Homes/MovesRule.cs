using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Homes;

/// <summary>
/// Who came to a new home in the month, from the members of the measure of new placements: temporary stays, stays of under a day and
/// changes with the same carer are no moves, and a child who comes back into care has a first home again.
/// </summary>
public static class MovesRule
{
    public const string TemporaryOrNotRecorded = "A temporary stay, or not recorded";

    private const string NewPlacements = "new-placements-month";
    private const string CameIntoCare = "started-in-month";

    /// <returns>Null where the extract cannot tell the measure of new placements, which says why.</returns>
    public static MonthMoves? Of(CareMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        if (Members<PlacementInMonth>(month, NewPlacements) is not { } newHomes || Members<ChildInMonth>(month, CameIntoCare) is not { } came)
        {
            return null;
        }

        var moves = newHomes.Where(home => !home.IsFirst).ToList();
        var hasReasons = month.Records.Fields.Contains(Fields.Placements.ReasonForChange);
        return new MonthMoves
        {
            NewHomes = newHomes.Count,
            FirstHomes = newHomes.Count - moves.Count,
            ChildrenWhoMoved = moves.Select(move => move.Of.Record.Child).Distinct().Count(),
            Flows =
            [
                .. moves.GroupBy(move => (From: KindOf(move.Before), To: KindOf(move)))
                    .Select(flow => new MoveFlow(flow.Key.From, flow.Key.To, flow.Count()))
                    .OrderByDescending(flow => flow.Moves)
                    .ThenBy(flow => Order(flow.From))
                    .ThenBy(flow => Order(flow.To)),
            ],
            IntoOurArea = moves.Count(move => move is { Before.Location: PlacementLocation.Out, Location: PlacementLocation.In }),
            OutOfOurArea = moves.Count(move => move is { Before.Location: PlacementLocation.In, Location: PlacementLocation.Out }),
            Reasons = hasReasons ? Reasons(moves, new MoveReasons(month.Records)) : [],
            ReasonsUnavailable = hasReasons
                ? null
                : $"{new UnavailableReason.NotInExtract([Fields.Placements.ReasonForChange]).Words} That column would tell why homes ended, and whether moves were planned.",
            CameIntoCare = came.Count,
            LeftAgain = came.Count(child => !child.InCare),
            FirstHomesOfNewChildren = FirstHomes(month, came),
        };
    }

    private static IReadOnlyList<MoveReason> Reasons(List<PlacementInMonth> moves, MoveReasons reasons) =>
    [
        .. moves.GroupBy(reasons.Of)
            .Select(reason => new MoveReason(reason.Key.Words, reason.Key.Kind, reason.Count()))
            .OrderBy(reason => reason.Kind == MoveKind.NotRecorded)
            .ThenByDescending(reason => reason.Moves)
            .ThenBy(reason => reason.Words, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<FirstHome> FirstHomes(CareMonth month, List<ChildInMonth> came)
    {
        var firstOf = month.Placements.Subjects.Where(home => home.IsFirst).ToLookup(home => home.Of.Index);
        return
        [
            .. came.GroupBy(child => firstOf[child.Index].FirstOrDefault() is { Type: not null } first ? KindOf(first) : TemporaryOrNotRecorded)
                .Select(kind => new FirstHome(kind.Key, kind.Count()))
                .OrderByDescending(kind => kind.Children)
                .ThenBy(kind => Order(kind.Kind)),
        ];
    }

    private static List<T>? Members<T>(CareMonth month, string indicatorId)
        where T : Subject =>
        Catalogue.Find(indicatorId)!.Judge(month).Cohort is { } cohort
            ? [.. cohort.Counted.Indexes().Select(index => (T)cohort.Roll[index])]
            : null;

    private static string KindOf(PlacementInMonth? home) => HomeGroups.Kinds[HomeGroups.KindOf(home?.Type, home?.Provider)];

    private static int Order(string kind) => HomeGroups.Kinds.ToList().IndexOf(kind) is >= 0 and var place ? place : int.MaxValue;
}
