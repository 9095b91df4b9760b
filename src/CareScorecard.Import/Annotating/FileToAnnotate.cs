using System.Xml;
using CareScorecard.Domain.Loads;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Annotating;

/// <summary>
/// A file of a load that can be given back with a Problems column and marked cells. .xlsx, .xlsm and .csv keep their own form and all
/// else that is in them; .xls, .xlsb and protected workbooks come back as a new .xlsx of their values.
/// </summary>
public sealed class FileToAnnotate
{
    private readonly SourceFile _file;
    private readonly ReadRequest _request;
    private readonly FileMarks _marks;

    internal FileToAnnotate(SourceFile file, ReadRequest request, IReadOnlyList<Problem> problems, IReadOnlyList<SheetFound> sheets)
    {
        _file = file;
        _request = request;
        Problems = problems;
        _marks = new FileMarks(problems, sheets);
    }

    /// <summary>As it was given.</summary>
    public string Name => _file.Name;

    /// <summary>Those of this file, in the order in which they were read.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The files of a load that could be read to their end; the others have nothing that could be marked.</summary>
    public static IReadOnlyList<FileToAnnotate> Of(ReadRequest request, ReadResult result)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        var problems = result.Problems.ToLookup(problem => problem.At.File);
        var sheets = result.Sheets.ToLookup(sheet => sheet.File);
        return
        [
            .. ZipOfFiles.Expand(request.Files, request.MaxFileBytes, request.MaxUnpackedBytes)
                .Where(file => sheets.Contains(file.Name) && !problems[file.Name].Any(IsOfReading))
                .Select(file => new FileToAnnotate(file, request, [.. problems[file.Name]], [.. sheets[file.Name]])),
        ];
    }

    /// <summary>Writes the file with its problems. The source is read again and never changed.</summary>
    /// <param name="to">Empty and seekable; left open.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled; what was written is of no use.</exception>
    /// <exception cref="IOException">The source or the target cannot be reached any more.</exception>
    public AnnotatedFile Write(Stream to, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(to);
        var limits = new ReadingLimits(_request.MaxTime, _request.MaxUnpackedBytes, cancellation);
        using (var from = limits.Watch(_file.Open()))
        {
            switch (Form(from))
            {
                case FileContent.Text:
                    DelimitedAnnotation.Write(from, to, _marks);
                    return new AnnotatedFile(Name, false, $"{Name} has a Problems column; nothing else in it has changed.");
                case FileContent.Zip when TryWriteWorkbook(from, to):
                    return new AnnotatedFile(Name, false, $"{Name} has a Problems column, marked cells and a sheet of all problems; nothing else in it has changed.");
            }
        }

        // A copy of the values: whatever was begun in the file's own form is thrown away.
        to.SetLength(0);
        var says = $"This is a copy of the values of {Name}. Formulas, formats, macros and a password are not in it: keep it as safely as the file itself.";
        try
        {
            ValuesAnnotation.Write(() => OpenedFile.Open(_file, _request.AllPasswords, limits, (_, _) => { }) ?? throw new DamagedFileException(), to, _marks, says);
        }
        catch (Exception broken) when (broken is DamagedFileException or LimitReachedException)
        {
            throw new IOException("The file cannot be read any more.");
        }

        return new AnnotatedFile(Path.ChangeExtension(Name, ".xlsx"), true, says);
    }

    private static FileContent Form(Stream stream)
    {
        var start = new byte[4096];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return FileContents.Of(start.AsSpan(0, read));
    }

    /// <summary>False where the workbook is an .xlsb, or so oddly made that it cannot be kept in its own form.</summary>
    private bool TryWriteWorkbook(Stream from, Stream to)
    {
        try
        {
            return WorkbookAnnotation.TryWrite(from, to, _marks);
        }
        catch (Exception odd) when (odd is XmlException or InvalidDataException or FormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>A stop of the file itself: damaged, beyond a limit, under a password.</summary>
    private static bool IsOfReading(Problem problem) =>
        problem is { Severity: Severity.Stop, At: { Row: null, Sheet: null } } && problem.Code.StartsWith("FIL-", StringComparison.Ordinal);
}
