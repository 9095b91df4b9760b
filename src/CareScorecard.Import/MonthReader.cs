using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;
using CareScorecard.Import.Rules;
using CareScorecard.Import.Rules.Earlier;

namespace CareScorecard.Import;

/// <summary>Reads the files of one month: reader, layout, parser, rules. Bad data is a result, never an exception.</summary>
public static class MonthReader
{
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ReadResult Read(ReadRequest request, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var log = new ReadingLog();
        var tables = new MonthTables { Values = new ValueBook(request.ValueMappings) };
        var given = ZipOfFiles.Expand(request.Files, request.MaxFileBytes);
        var limits = new ReadingLimits(request.MaxTime, request.MaxUnpackedBytes, cancellation);
        var telling = new ReadingProgress(progress, given.Count, limits);
        var files = given.Select((file, index) => new FileReading(file, index, request, limits, tables, log, telling)).ToList();
        var loaded = new List<LoadedFile>(files.Count);
        foreach (var file in files)
        {
            telling.StartFile();
            loaded.Add(file.Read());
        }

        if (files.Count == 0)
        {
            log.AddFile(-1, "", FileProblems.NoFiles, "There is no file.");
        }

        if (!tables.Sheets.Any() && files.Count > 0 && log.Problems.All(problem => problem.Severity != Severity.Stop))
        {
            // A Month sheet alone, say: nothing else would stop it.
            log.AddFile(-1, "", FileProblems.NothingKnown, "There is no sheet of records in these files.");
        }

        telling.Check();
        var (month, from) = (request.Month, request.Month is null ? (MonthSource?)null : MonthSource.Given);
        if (tables.Sheets.Any())
        {
            WithinLimits(log, () => (month, from) = MonthChoice.Of(request, files, tables, log));
        }

        WithinLimits(log, () => RuleBook.Judge(tables, month));
        return Conclude(request, files, loaded, tables, log, month, from);
    }

    /// <summary>What stops at a limit is told like any other stop.</summary>
    private static void WithinLimits(ReadingLog log, Action judge)
    {
        try
        {
            judge();
        }
        catch (LimitReachedException limit)
        {
            log.AddFile(-1, "", limit.Kind, $"All files together: {limit.Says}");
        }
    }

    private static ReadResult Conclude(
        ReadRequest request, List<FileReading> files, List<LoadedFile> loaded, MonthTables tables, ReadingLog log, ReportingMonth? month, MonthSource? from)
    {
        var records = month is { } told && tables.Sheets.Any() ? tables.ToRecords(told, LeaversCover.Months(tables, told)) : null;
        if (records is not null && request.Earlier is { } earlier)
        {
            WithinLimits(log, () => EarlierRules.Judge(new ComparedMonth(tables, records, MonthShape.Of(records), earlier(records.Month))));
        }

        var problems = log.Problems;
        var stops = problems.Where(problem => problem.Severity == Severity.Stop).ToList();
        var read = tables.All.Sum(table => table.RowsRead);
        var ready = tables.All.Sum(table => table.RowsReady);
        return new ReadResult
        {
            Month = month,
            MonthFrom = from,
            Files = loaded,
            Sheets = [.. files.SelectMany(file => file.Sheets)],
            Records = records,
            Problems = problems,
            Tidied = log.Tidied,
            Rows = new RowCounts(read, ready, request.LeaveOutStops ? read - ready - tables.All.Sum(table => table.RowsSuperseded) : tables.All.Sum(table => table.RowsLeftOut)),
            CanSave = records is not null && stops.TrueForAll(stop => request.LeaveOutStops && stop.CanLeaveOut),
        };
    }
}
