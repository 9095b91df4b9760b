using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Mapping;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;
using CareScorecard.Import.Rules;
using CareScorecard.Import.Rules.Earlier;
using CareScorecard.Import.Rules.Ssda903;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import;

/// <summary>
/// Files that were read once, from which the records of a month are drawn: of one month, or of any month that a yearly return covers.
/// Not for several threads at once.
/// </summary>
public sealed class ReadFiles
{
    private readonly ReadRequest _request;
    private readonly IReadOnlyList<FileReading> _files;
    private readonly IReadOnlyList<LoadedFile> _loaded;
    private readonly MonthTables _tables;
    private readonly ReadingLog _log;
    private readonly ReadingMark _read;

    internal ReadFiles(ReadRequest request, IReadOnlyList<FileReading> files, IReadOnlyList<LoadedFile> loaded, MonthTables tables, ReadingLog log)
    {
        (_request, _files, _loaded, _tables, _log) = (request, files, loaded, tables, log);
        if (tables.Return.HasAny)
        {
            tables.Return.Settle();
            WithinLimits(() =>
            {
                ReturnRules.Judge(tables);
                ReturnNotes.Report(tables.Return, log);
            });
        }

        _read = log.Mark();
    }

    /// <summary>
    /// The months that a yearly return tells, oldest first: any of them, or a run of them, can be loaded. Empty for files that are about
    /// one month.
    /// </summary>
    public IReadOnlyList<ReportingMonth> MonthsCovered => _tables.Return.Years?.Months ?? [];

    /// <summary>A table of children, which makes a month; without one a file only adds to a month.</summary>
    internal bool HasChildren => _tables.Children.Sheets.Exists(sheet => !sheet.IsDrawn);

    internal bool IsReturn => _tables.Return.HasAny;

    /// <summary>The month that a Month sheet says; null where there is none.</summary>
    internal ReportingMonth? MonthSaid =>
        _files.Select(file => file.Month).OfType<(int Year, int Month)>().Select(month => (ReportingMonth?)new ReportingMonth(month.Year, month.Month)).FirstOrDefault();

    /// <summary>The month that the latest dates suggest.</summary>
    internal ReportingMonth? MonthSuggested => LatestDates.Suggest(_tables);

    /// <param name="month">Null: as a Month sheet says, the last month of a return, or the month that the dates suggest.</param>
    public ReadResult Read(ReportingMonth? month)
    {
        _log.BackTo(_read);
        foreach (var table in _tables.All)
        {
            table.Forget();
        }

        var (told, from) = (month, month is null ? null : (MonthSource?)MonthSource.Given);
        if (_tables.HasAny)
        {
            WithinLimits(() => (told, from) = MonthChoice.Of(month, _files, _tables, _log));
        }

        WithinLimits(() =>
        {
            if (told is { } drawn && _tables.Return.HasAny)
            {
                MonthOfReturn.Draw(_tables, drawn);
                ReturnNotes.ReportMonth(_tables.Return, drawn, _log);
            }

            MonthJoin.Run(_tables);
            RuleBook.Judge(_tables, told);
        });
        return Conclude(told, from);
    }

    /// <summary>What stops at a limit is told like any other stop.</summary>
    private void WithinLimits(Action judge)
    {
        try
        {
            judge();
        }
        catch (LimitReachedException limit)
        {
            _log.AddFile(-1, "", limit.Kind, $"All files together: {limit.Says}");
        }
    }

    private ReadResult Conclude(ReportingMonth? month, MonthSource? from)
    {
        var records = month is { } told && _tables.HasAny ? _tables.ToRecords(told, LeaversCover.Months(_tables, told)) : null;
        if (records is not null && _request.Earlier is { } earlier)
        {
            WithinLimits(() => EarlierRules.Judge(new ComparedMonth(_tables, records, MonthShape.Of(records), earlier(records.Month))));
        }

        var problems = _log.Problems;
        var stops = problems.Where(problem => problem.Severity == Severity.Stop).ToList();
        var (read, ready) = (_tables.RowsRead, _tables.RowsReady);
        return new ReadResult
        {
            Month = month,
            MonthFrom = from,
            MonthsCovered = MonthsCovered,
            Files = _loaded,
            Sheets = [.. _files.SelectMany(file => file.Sheets)],
            Records = records,
            Problems = problems,
            Tidied = _log.Tidied,
            Rows = new RowCounts(read, ready, _request.LeaveOutStops ? read - ready - _tables.RowsSuperseded : _tables.RowsLeftOut),
            CanSave = records is not null && stops.TrueForAll(stop => _request.LeaveOutStops && stop.CanLeaveOut),
        };
    }
}
