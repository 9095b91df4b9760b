using System.Text;
using CareScorecard.Import.Reading.Binary;
using CareScorecard.Import.Reading.Delimited;
using CareScorecard.Import.Rules;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CareScorecard.Import.Reading;

/// <summary>A file that could be opened, as sheets of rows; or the problem that stands in the way.</summary>
internal sealed class OpenedFile : IDisposable
{
    private readonly Stream _stream;

    // The reader's own default is Windows-1252, which .NET knows only once it has been registered.
    static OpenedFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private OpenedFile(Stream stream, ISourceReader reader, ReadingLimits limits, bool isCsv, int dateOffset = 0)
    {
        _stream = stream;
        Limits = limits;
        Reader = reader;
        IsCsv = isCsv;
        DateOffset = dateOffset;
    }

    public ISourceReader Reader { get; }

    public bool IsCsv { get; }

    public ReadingLimits Limits { get; }

    /// <summary>Days to add to a bare number in a date column: <see cref="DateSystem"/>.</summary>
    public int DateOffset { get; }

    /// <param name="passwords">Tried in their order on a protected workbook.</param>
    /// <exception cref="LimitReachedException">The file goes beyond a limit.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static OpenedFile? Open(SourceFile file, IReadOnlyList<string> passwords, ReadingLimits limits, Action<ProblemKind, string> report)
    {
        Stream? stream = null;
        try
        {
            stream = limits.Watch(file.Open());
            var start = new byte[4096];
            var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            stream.Position = 0;
            switch (FileContents.Of(start.AsSpan(0, read)))
            {
                case FileContent.Empty:
                    report(FileProblems.Empty, $"{file.Name} is empty.");
                    break;
                case FileContent.WebPage:
                    report(FileProblems.SavedAsWebPage, $"{file.Name} is a web page or XML under the name of a table.");
                    break;
                case FileContent.Other:
                    report(FileProblems.NotATable, $"{file.Name} is neither a workbook nor a .csv file, whatever its name says.");
                    break;
                case FileContent.Text:
                    return OpenCsv(stream, limits);
                case FileContent.Zip:
                    return OpenZip(stream, limits);
                case FileContent.Compound:
                    return OpenCompound(stream, passwords, limits);
            }
        }
        catch (InvalidPasswordException) when (passwords.Count == 0)
        {
            report(FileProblems.NeedsPassword, $"{file.Name} is protected with a password.");
        }
        catch (InvalidPasswordException)
        {
            report(FileProblems.WrongPassword, $"{file.Name} does not open with the {(passwords.Count == 1 ? "password that was" : "passwords that were")} given.");
        }
        catch (HeaderException)
        {
            report(FileProblems.NotATable, $"{file.Name} is not a workbook, whatever its name says.");
        }
        catch (Exception limit) when (limit is LimitReachedException or OperationCanceledException)
        {
            stream?.Dispose();
            throw;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            report(FileProblems.Damaged, $"{file.Name} is damaged: it cannot be read to its end.");
        }

        stream?.Dispose();
        return null;
    }

    /// <summary>Goes to the next sheet.</summary>
    /// <exception cref="DamagedFileException">The sheet cannot be read.</exception>
    public bool NextSheet()
    {
        try
        {
            return Reader.NextSheet();
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException or LimitReachedException))
        {
            throw new DamagedFileException();
        }
    }

    public void Dispose()
    {
        Reader.Dispose();
        _stream.Dispose();
    }

    private static OpenedFile OpenZip(Stream stream, ReadingLimits limits)
    {
        WorkbookParts.Inspect(stream, limits);
        if (!ZipParts.Has(stream, "xl/workbook.bin"))
        {
            return OpenWorkbook(stream, password: null, limits, DateSystem.Offset(stream));
        }

        var binary = new BinaryWorkbookReader(stream);
        return new OpenedFile(stream, binary, limits, isCsv: false, dateOffset: binary.From1904 ? DateSystem.DaysTo1904 : 0);
    }

    /// <summary>An .xls, or a workbook under a password: then each password is tried, and the last one's failure is the answer.</summary>
    private static OpenedFile OpenCompound(Stream stream, IReadOnlyList<string> passwords, ReadingLimits limits)
    {
        PasswordRounds.Check(stream);
        for (var tried = 0; ; tried++)
        {
            try
            {
                stream.Position = 0;
                return OpenWorkbook(stream, tried < passwords.Count ? passwords[tried] : null, limits, dateOffset: 0);
            }
            catch (InvalidPasswordException) when (tried + 1 < passwords.Count)
            {
                limits.Check();
            }
        }
    }

    private static OpenedFile OpenWorkbook(Stream stream, string? password, ReadingLimits limits, int dateOffset) =>
        new(stream, new ExcelReader(ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration
        {
            FallbackEncoding = TextEncoding.Windows1252,
            Password = password,
            LeaveOpen = true,
        })), limits, isCsv: false, dateOffset);

    private static OpenedFile OpenCsv(Stream stream, ReadingLimits limits)
    {
        var form = DelimitedForm.Of(stream);
        return new OpenedFile(stream, new DelimitedReader(stream, form), limits, isCsv: true);
    }
}
