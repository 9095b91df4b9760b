using CareScorecard.Domain.Periods;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Ssda903;

/// <summary>What is to be said of a return as a whole, and of what it can tell of a month.</summary>
internal static class ReturnNotes
{
    public static void Report(CareReturn careReturn, ReadingLog log)
    {
        if (careReturn.Councils.Count > 1)
        {
            log.AddFile(-1, "", ReturnProblems.SeveralCouncils, $"The tables are those of {careReturn.Councils.Count} councils: {string.Join(", ", careReturn.Councils.Keys.Order().Take(5))}.");
        }

        if (careReturn.Episodes.Sheets.Count == 0)
        {
            log.AddFile(-1, "", ReturnProblems.NoEpisodes, "There is no table of episodes, from which periods of care and placements are drawn. Only reviews and care leavers are read.");
            return;
        }

        if (!careReturn.Births.Any)
        {
            log.AddFile(-1, "", ReturnProblems.NoBirths, "There is no table that says when the children were born.");
        }

        var known = careReturn.Episodes.Entries.Select(entry => entry.Record.Child).ToHashSet();
        NotInEpisodes(careReturn.Reviews);
        NotInEpisodes(careReturn.Uasc);
        NotInEpisodes(careReturn.Missing);
        NotInEpisodes(careReturn.Outcomes);
        NotInEpisodes(careReturn.Adopted);
        NotInEpisodes(careReturn.PlacedForAdoption);
        NotInEpisodes(careReturn.SocialWorkers);

        // The header has the care leavers too.
        known.UnionWith(careReturn.CareLeavers.Entries.Select(entry => entry.Record.Child));
        NotInEpisodes(careReturn.Header);

        void NotInEpisodes<T>(RecordTable<T> table)
            where T : ReturnRow
        {
            foreach (var rows in table.Ready.Where(row => !known.Contains(row.Record.Child)).GroupBy(row => row.Sheet))
            {
                var children = rows.Select(row => row.Record.Child).Distinct().Count();
                rows.Key.Report(ReturnProblems.NoEpisode, rows.Key.Find("CHILD"),
                    $"{children} {(children == 1 ? "child" : "children")} in {rows.Key.Layout.Name} {(children == 1 ? "has" : "have")} no episode in the return: {rows.Count()} {(rows.Count() == 1 ? "row is" : "rows are")} not used.");
            }
        }
    }

    public static void ReportMonth(CareReturn careReturn, ReportingMonth month, ReadingLog log)
    {
        if (careReturn.Years is not { } years)
        {
            return;
        }

        if (month < years.First || month > years.LastOfYear)
        {
            log.AddFile(-1, "", ReturnProblems.NotCovered, $"The return covers {years.First.ToWords()} to {years.Last.ToWords()}; {month.ToWords()} is not among them.");
        }
        else if (month > years.Last)
        {
            log.AddFile(-1, "", ReturnProblems.AfterLast, $"The last dates in the return are of {years.Last.ToWords()}: it seems to have been made before the end of {month.ToWords()}.");
        }
        else if (years.MonthsHeldAt(month) is < 12 and var held)
        {
            log.AddFile(-1, "", ReturnProblems.ShortHistory,
                $"At the end of {month.ToWords()} the return holds {held} {(held == 1 ? "month" : "months")} of history. What looks back over a year (number of placements, missing episodes, adoptions, leavers"
                + $"{(held < 6 ? "; reviews too" : "")}) is unavailable in this month.");
        }

        if ((careReturn.Outcomes.Sheets.Count > 0 || careReturn.CareLeavers.Sheets.Count > 0) && month.Month != 3)
        {
            log.AddFile(-1, "", ReturnProblems.OnceAYear, $"Health (OC2) and care leavers (OC3) are told once a year: they are read with a month of March, and are unavailable in {month.ToWords()}.");
        }
    }
}
