using CareScorecard.Domain.Loads;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import;

/// <summary>Reads the files of one month: reader, layout, parser, rules. Bad data is a result, never an exception.</summary>
public static class MonthReader
{
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ReadResult Read(ReadRequest request, IProgress<ReadProgress>? progress, CancellationToken cancellation) =>
        Open(request, progress, cancellation).Read(request.Month);

    /// <summary>Reads the files once, whichever months are asked of them afterwards.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static ReadFiles Open(ReadRequest request, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var log = new ReadingLog(request.MaxProblems);
        var tables = new MonthTables { Values = new ValueBook(request.ValueMappings) };
        var given = ZipOfFiles.Expand(request.Files, request.MaxFileBytes, request.MaxUnpackedBytes);
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

        if (!tables.HasAny && files.Count > 0 && log.Problems.All(problem => problem.Severity != Severity.Stop))
        {
            // A Month sheet alone, say: nothing else would stop it.
            log.AddFile(-1, "", FileProblems.NothingKnown, "There is no sheet of records in these files.");
        }

        telling.Check();
        return new ReadFiles(request, files, loaded, tables, log);
    }
}
