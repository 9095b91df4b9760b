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
        var all = tables.Return;
        new RuleSet<HeaderRow>(all.Header, row => row.Child.Value, [], [Once(all => all.Header)]).Judge(tables, null);
        new RuleSet<Episode>(all.Episodes, episode => episode.Child.Value,
        [
            new EpisodeEndedBeforeItStarted(),
            new EpisodeOpenWithReason(),
            new EpisodeEndedWithoutReason(),
        ],
        [
            new ChildWithoutDateOfBirth(),
            new BornAfterEpisode(),
            new SameEpisodeTwice(),

            // Of what stands after these, each looks at the rows that are left: a row that was stopped begins, ends and overlaps nothing.
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
        ]).Judge(tables, null);
        Judge(tables, all => all.Reviews, new DateAfterReturn<ReviewRow>("RET-103", Fields.Reviews.Held, "reviews", all => all.Reviews, review => review.HeldOn));
        Judge(tables, all => all.Uasc);
        Judge(tables, all => all.Missing, new DateAfterReturn<MissingRow>("RET-103", Fields.Children.MissingEpisodes, "missing episodes", all => all.Missing, missing => missing.StartedOn));
        Judge(tables, all => all.Outcomes, Once(all => all.Outcomes));
        Judge(tables, all => all.CareLeavers);
        Judge(tables, all => all.Adopted);
        Judge(tables, all => all.PlacedForAdoption);
        Judge(tables, all => all.SocialWorkers);
    }

    private static void Judge<T>(MonthTables tables, Func<CareReturn, RecordTable<T>> table, params IEnumerable<TableRule<T>> rules)
        where T : ReturnRow =>
        new RuleSet<T>(table(tables.Return), row => row.Child.Value, [], [new BirthsDiffer<T>(table), .. rules]).Judge(tables, null);

    private static SaidTwice<T> Once<T>(Func<CareReturn, RecordTable<T>> table)
        where T : ReturnRow =>
        new("RET-102", Fields.Children.ChildId, "child", tables => table(tables.Return), row => (row.Child, row.Year));
}
