using System.Globalization;
using System.Security.Cryptography;
using CareScorecard.Domain.Loads;
using CareScorecard.Import.Annotating;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Mapping;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Records;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Reading;

/// <summary>Reads one file: opens it, recognises its sheets, and reads their rows into the month's tables.</summary>
internal sealed class FileReading(SourceFile file, int index, ReadRequest request, ReadingLimits limits, MonthTables tables, ReadingLog log, ReadingProgress progress)
{
    private readonly List<SheetFound> _found = [];
    private readonly List<string> _layouts = [];
    private readonly List<SheetReading> _readings = [];

    /// <summary>The place of the file in the request.</summary>
    public int Index => index;

    public IReadOnlyList<SheetFound> Sheets => _found;

    /// <summary>The month that the file's Month sheet says; null where there is none that can be read.</summary>
    public (int Year, int Month)? Month { get; private set; }

    /// <summary>Where the month is said.</summary>
    public SourceCell? MonthAt { get; private set; }

    public LoadedFile Read()
    {
        if (file.Length > request.MaxFileBytes)
        {
            Report(FileProblems.TooLarge, $"{file.Name} is {Megabytes(file.Length)} MB. The most we can take is {Megabytes(request.MaxFileBytes)} MB.");
            return new LoadedFile(file.Name, file.Length, "", "");
        }

        var isWorkbook = false;
        try
        {
            using (var opened = OpenedFile.Open(file, request.AllPasswords, limits, Report))
            {
                if (opened is not null)
                {
                    ReadSheets(opened);
                    isWorkbook = !opened.IsCsv;
                }
            }

            if (isWorkbook)
            {
                ReportFormulas();
            }

            return new LoadedFile(file.Name, file.Length, Digest(), _layouts.FirstOrDefault() ?? "");
        }
        catch (LimitReachedException limit)
        {
            Report(limit.Kind, $"{file.Name}: {limit.Says}");
            return new LoadedFile(file.Name, file.Length, "", _layouts.FirstOrDefault() ?? "");
        }
        catch (Exception broken) when (broken is DamagedFileException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Report(FileProblems.Damaged, $"{file.Name} is damaged: it cannot be read to its end.");
            return new LoadedFile(file.Name, file.Length, "", _layouts.FirstOrDefault() ?? "");
        }
    }

    private void ReadSheets(OpenedFile opened)
    {
        var sheet = 0;
        do
        {
            ReadSheet(opened, sheet++);
        }
        while (opened.NextSheet());

        if (_layouts.Count == 0 && Month is null)
        {
            Report(FileProblems.NothingKnown, $"{file.Name} has no sheet with headings that we recognise.");
        }
    }

    private void ReadSheet(OpenedFile opened, int sheetIndex)
    {
        var sheet = opened.IsCsv ? null : opened.Reader.SheetName;
        var name = sheet ?? file.Name;
        var rows = new SheetRows(opened.Reader);
        var head = rows.ReadHead();
        var found = MappedSheets.Prefer(SheetFinder.Find(sheet ?? "", head), head, request.Mappings);
        progress.Start(file.Name, found?.Layout.Name ?? name, opened.Reader.RowCount);
        if (found is null)
        {
            SetAside(sheetIndex, sheet, name, head, rows);
            return;
        }

        var reading = new SheetReading
        {
            FileIndex = index,
            File = file.Name,
            SheetIndex = sheetIndex,
            Sheet = sheet,
            Layout = found.Layout,
            HeaderRow = found.HeaderRow,
            Columns = found.Columns,
            DateOffset = opened.DateOffset,
            Log = log,
            IsPartial = found.IsPartial,
            Values = tables.Values,
            LeftOut = request.LeftOut.Where(row => row.File == file.Name && row.Sheet == sheet).Select(row => row.Row).ToHashSet(),
        };
        _readings.Add(reading);
        rows.StartAfter(found.HeaderRow);
        var kind = found.Layout.Kind;
        var missing = kind is null ? [] : found.Missing.ToList();
        var count = tables.Of(found.Layout) is { } table && missing.Count == 0 ? table.Read(reading, rows, progress.Row) : CountRows(rows);
        if (!_layouts.Contains(found.Layout.Layout))
        {
            _layouts.Add(found.Layout.Layout);
        }

        _found.Add(new SheetFound(file.Name, name, found.Layout.Layout, missing.Count == 0 ? kind : null, found.HeaderRow, count)
        {
            Mapping = found.Mapping,
            Lacks = missing.Count == 0 ? null : kind,
            Columns = MappedSheets.ColumnsOf(found),
            ProblemsColumn = found.SetAside.LastOrDefault(column => ProblemList.IsColumn(column.Header))?.Index,
        });
        SheetNotes.Report(reading, found, missing, name, count);
        SheetNotes.ReportHidden(reading, opened.Reader, name, rows.HiddenRows);
    }

    private void SetAside(int sheetIndex, string? sheet, string name, IReadOnlyList<object?[]> head, SheetRows rows)
    {
        if (sheet is not null && MonthCell.Find(sheet, head) is { } cell)
        {
            ReadMonth(sheetIndex, sheet, cell);
            _found.Add(new SheetFound(file.Name, name, CareScorecardLayout.Id, null, cell.Row, 0));
            return;
        }

        var isOurs = ProblemList.IsSheet(name, head);
        var count = CountRows(rows);
        _found.Add(new SheetFound(file.Name, name, null, null, null, count) { IsProblemList = isOurs });
        if (count > 0 && sheet is not null && !isOurs)
        {
            log.Add(index, sheetIndex, new SourceCell(file.Name, sheet), -1, LayoutProblems.SheetSetAside, null,
                $"The sheet {name} has no headings that we recognise and was set aside.");
        }
    }

    private void ReadMonth(int sheetIndex, string sheet, MonthCell cell)
    {
        var at = new SourceCell(file.Name, sheet, cell.Row, ColumnLetters.Of(cell.Column));
        var text = cell.Value is DateTime day ? day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : Convert.ToString(cell.Value, CultureInfo.InvariantCulture);
        if (MonthText.Read(cell.Value) is not { } said)
        {
            log.Add(index, sheetIndex, at, cell.Column, MonthProblems.Unreadable, text,
                cell.Value is null ? "The Month sheet has its label but no month." : $"Row {cell.Row}: \"{text}\" is not a month.");
        }
        else if (!MonthText.IsInRange(said))
        {
            log.Add(index, sheetIndex, at, cell.Column, MonthProblems.OutsideRange, text, $"Row {cell.Row}: the month is in the year {said.Year}, outside 2000 to 2100.");
        }
        else
        {
            Month = said;
            MonthAt = at;
        }
    }

    private void ReportFormulas()
    {
        using var stream = file.Open();
        foreach (var (sheet, row, column) in FormulasWithoutValue.Find(stream))
        {
            var reading = _readings.Find(read => read.Sheet == sheet && read.Layout.Kind is not null && row > read.HeaderRow);
            if (reading?.Columns.FirstOrDefault(placed => placed.Index == column) is { } place)
            {
                reading.Report(CellProblems.FormulaWithoutValue, row, place, null,
                    $"{SheetReading.Place(row, place)}: the cell holds a formula that was never calculated.", child: null);
            }
        }
    }

    private int CountRows(SheetRows rows)
    {
        var count = 0;
        while (rows.Read())
        {
            count += rows.HasAny() ? 1 : 0;
            progress.Row();
        }

        return count;
    }

    private void Report(ProblemKind kind, string message) => log.AddFile(index, file.Name, kind, message);

    private string Digest()
    {
        using var stream = file.Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string Megabytes(long bytes) => Math.Ceiling(bytes / 1024.0 / 1024.0).ToString("0", CultureInfo.InvariantCulture);
}
