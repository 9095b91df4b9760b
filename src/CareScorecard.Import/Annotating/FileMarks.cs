using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Annotating;

/// <summary>Where the problems of one file are to be shown in it.</summary>
internal sealed class FileMarks
{
    private readonly Dictionary<string, SheetMarks> _sheets = new(StringComparer.Ordinal);

    public FileMarks(IReadOnlyList<Problem> problems, IReadOnlyList<SheetFound> sheets)
    {
        Problems = problems;
        foreach (var sheet in sheets)
        {
            _sheets.TryAdd(sheet.Sheet, new SheetMarks(sheet.HeaderRow, sheet.ProblemsColumn));
            ListSheet ??= sheet.IsProblemList ? sheet.Sheet : null;
        }

        foreach (var problem in problems)
        {
            if (problem.At.Row is not null && problem.At.Sheet is { } name && _sheets.TryGetValue(name, out var sheet))
            {
                sheet.Add(problem);
            }
        }
    }

    /// <summary>All of them, in their order.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The sheet that listed the problems of the last time, which is written anew.</summary>
    public string? ListSheet { get; }

    /// <summary>Null where nothing is shown in the sheet itself.</summary>
    public SheetMarks? Of(string sheet) => _sheets.GetValueOrDefault(sheet) is { IsEmpty: false } marks ? marks : null;

    /// <summary>For a .csv, which has one sheet without a name. Problems of a column or of the whole stand in the row of the headings; notes of such are left out.</summary>
    public SheetMarks OfWhole()
    {
        var sheet = _sheets.Values.FirstOrDefault();
        var header = sheet?.HeaderRow;
        var marks = new SheetMarks(header, sheet?.OldColumn);
        foreach (var problem in Problems.Where(problem => problem.At.Row is not null || problem.Severity != Severity.Note))
        {
            marks.Add(problem.At.Row is null ? problem with { At = problem.At with { Row = header ?? 1, Column = null } } : problem);
        }

        return marks;
    }
}
