using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Reading;

/// <summary>
/// Which month the files are about: as the person says; else as a Month sheet says; else the last one of a yearly return, or the one that
/// the latest dates suggest.
/// </summary>
internal static class MonthChoice
{
    public static (ReportingMonth? Month, MonthSource? From) Of(ReportingMonth? asked, IReadOnlyList<FileReading> files, MonthTables tables, ReadingLog log)
    {
        var said = files.Where(file => file.Month is not null)
            .Select(file => (File: file, Month: new ReportingMonth(file.Month!.Value.Year, file.Month.Value.Month)))
            .ToList();
        if (asked is { } given)
        {
            foreach (var (file, month) in said.Where(other => other.Month != given))
            {
                log.Add(file.Index, int.MaxValue, file.MonthAt!, -1, MonthProblems.Disagrees, month.ToString(),
                    $"The Month sheet says {month.ToWords()}, and you said {given.ToWords()}.");
            }

            return (given, MonthSource.Given);
        }

        if (said.Select(file => file.Month).Distinct().Count() > 1)
        {
            var months = string.Join(", ", said.Select(file => $"{file.File.MonthAt!.File}: {file.Month.ToWords()}"));
            log.AddFile(-1, "", MonthProblems.FilesDisagree, $"The files are about different months ({months}).");
            return (null, null);
        }

        if (said.Count > 0)
        {
            return (said[0].Month, MonthSource.Workbook);
        }

        if (tables.Return.Years is { } years)
        {
            log.AddFile(-1, "", MonthProblems.SuggestedByDates,
                $"No month was given. The return covers {years.First.ToWords()} to {years.Last.ToWords()}: its last month is read.");
            return (years.Last, MonthSource.Dates);
        }

        if (LatestDates.Suggest(tables) is { } suggested)
        {
            log.AddFile(-1, "", MonthProblems.SuggestedByDates, $"No month was given. The latest dates in the files suggest {suggested.ToWords()}.");
            return (suggested, MonthSource.Dates);
        }

        log.AddFile(-1, "", MonthProblems.CannotBeTold, "We cannot tell which month the files are about: nobody said it, and they hold no dates that suggest one.");
        return (null, null);
    }
}
