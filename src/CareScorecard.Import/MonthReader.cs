using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Mapping;
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
        var telling = new ReadingProgress(progress, given.Count, cancellation);
        var files = given.Select((file, index) => new FileReading(file, index, request, tables, log, telling)).ToList();
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
        MonthJoin.Run(tables);
        var (month, from) = tables.Sheets.Any() ? MonthChoice.Of(request, files, tables, log) : (request.Month, request.Month is null ? null : MonthSource.Given);
        RuleBook.Judge(tables, month);
        return Conclude(request, files, loaded, tables, log, month, from);
    }

    private static ReadResult Conclude(
        ReadRequest request, List<FileReading> files, List<LoadedFile> loaded, MonthTables tables, ReadingLog log, ReportingMonth? month, MonthSource? from)
    {
        var records = month is { } told && tables.Sheets.Any() ? tables.ToRecords(told, LeaversCover.Months(tables, told)) : null;
        if (records is not null && request.Earlier is { } earlier)
        {
            EarlierRules.Judge(new ComparedMonth(tables, records, MonthShape.Of(records), earlier(records.Month)));
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
