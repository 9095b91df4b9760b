using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>
/// The rules for the tables of the Department's yearly return. They know no month: the return is judged once, whichever of its months is
/// drawn from it.
/// </summary>
internal static class ReturnRules
{
    private const string DateAfterReturn = "EPI-110";

    public static void Judge(MonthTables tables)
    {
        foreach (var rules in Sets(tables))
        {
            rules.Judge(tables, null);
        }
    }

    /// <summary>In the order in which they judge.</summary>
    public static IReadOnlyList<RuleSet> Sets(MonthTables tables) =>
    [
        new RuleSet<HeaderRow>(tables.Return.Header, row => row.Child.Value, [], [Once(all => all.Header)]),
        new RuleSet<Episode>(tables.Return.Episodes, episode => episode.Child.Value,
        [
            new EpisodeEndedBeforeItStarted(),
            new EpisodeOpenWithReason(),
            new EpisodeEndedWithoutReason(),
        ],
        [
            new ChildWithoutDateOfBirth(),
            new BornAfterEpisode(),
            new SameEpisodeTwice(),

            // From here on of the rows that are left: one that was stopped begins, ends and overlaps nothing.
            new TwoOpenEpisodes(),
            new PeriodsOfReturnOverlap(),
            new EpisodesOverlap(),
            new GapBetweenEpisodes(),
            new NewPeriodAfterX1(),
            new NothingAfterX1(),
            new PeriodBeganBeforeReturn(),
            new PeriodDoesNotStartWithS(),
            new PlacementChangedUnderL(),
            new ChildNotInHeader(),
            new DateAfterReturn<Episode>(DateAfterReturn, Fields.Children.CareStarted, "starts of episodes", all => all.Episodes, episode => episode.StartedOn),
            new DateAfterReturn<Episode>(DateAfterReturn, Fields.Children.CareEnded, "ends of episodes", all => all.Episodes, episode => episode.EndedOn),
        ]),
        Of(tables, all => all.Reviews, new DateAfterReturn<ReviewRow>("RET-103", Fields.Reviews.Held, "reviews", all => all.Reviews, review => review.HeldOn)),
        Of(tables, all => all.Uasc),
        Of(tables, all => all.Missing, new DateAfterReturn<MissingRow>("RET-103", Fields.Children.MissingEpisodes, "missing episodes", all => all.Missing, missing => missing.StartedOn)),
        Of(tables, all => all.Outcomes, Once(all => all.Outcomes)),
        Of(tables, all => all.CareLeavers),
        Of(tables, all => all.Adopted),
        Of(tables, all => all.PlacedForAdoption),
        Of(tables, all => all.SocialWorkers),
    ];

    private static RuleSet<T> Of<T>(MonthTables tables, Func<CareReturn, RecordTable<T>> table, params IEnumerable<TableRule<T>> rules)
        where T : ReturnRow =>
        new(table(tables.Return), row => row.Child.Value, [], [new BirthsDiffer<T>(table), .. rules]);

    private static SaidTwice<T> Once<T>(Func<CareReturn, RecordTable<T>> table)
        where T : ReturnRow =>
        new("RET-102", Fields.Children.ChildId, "child", tables => table(tables.Return), row => (row.Child, row.Year));
}
