using System.Text;
using CareScorecard.Import.Reading.Binary;
using CareScorecard.Import.Rules;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CareScorecard.Import.Reading;

/// <summary>A file that could be opened, as sheets of rows; or the problem that stands in the way.</summary>
internal sealed class OpenedFile : IDisposable
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly Stream _stream;

    // The reader's own default is Windows-1252, which .NET knows only once it has been registered.
    static OpenedFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private OpenedFile(Stream stream, ISourceReader reader, bool isCsv, int dateOffset = 0)
    {
        _stream = stream;
        Reader = reader;
        IsCsv = isCsv;
        DateOffset = dateOffset;
    }

    public ISourceReader Reader { get; }

    public bool IsCsv { get; }

    /// <summary>Days to add to a bare number in a date column: <see cref="DateSystem"/>.</summary>
    public int DateOffset { get; }

    public static OpenedFile? Open(SourceFile file, string? password, Action<ProblemKind, string> report)
    {
        var stream = file.Open();
        try
        {
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
                    return OpenCsv(stream);
                case FileContent.Zip:
                    return OpenZip(stream);
                case FileContent.Compound:
                    return OpenWorkbook(stream, password, dateOffset: 0);
            }
        }
        catch (InvalidPasswordException) when (string.IsNullOrEmpty(password))
        {
            report(FileProblems.NeedsPassword, $"{file.Name} is protected with a password.");
        }
        catch (InvalidPasswordException)
        {
            report(FileProblems.WrongPassword, $"{file.Name} does not open with the password that was given.");
        }
        catch (HeaderException)
        {
            report(FileProblems.NotATable, $"{file.Name} is not a workbook, whatever its name says.");
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            report(FileProblems.Damaged, $"{file.Name} is damaged: it cannot be read to its end.");
        }

        stream.Dispose();
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
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            throw new DamagedFileException();
        }
    }

    public void Dispose()
    {
        Reader.Dispose();
        _stream.Dispose();
    }

    private static OpenedFile OpenZip(Stream stream)
    {
        if (!ZipParts.Has(stream, "xl/workbook.bin"))
        {
            return OpenWorkbook(stream, password: null, DateSystem.Offset(stream));
        }

        var binary = new BinaryWorkbookReader(stream);
        return new OpenedFile(stream, binary, isCsv: false, binary.From1904 ? DateSystem.DaysTo1904 : 0);
    }

    private static OpenedFile OpenWorkbook(Stream stream, string? password, int dateOffset) =>
        new(stream, new ExcelReader(ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration
        {
            FallbackEncoding = TextEncoding.Windows1252,
            Password = password,
            LeaveOpen = true,
        })), isCsv: false, dateOffset);

    private static OpenedFile OpenCsv(Stream stream)
    {
        var encoding = TextEncoding.Of(stream);
        var text = encoding is UnicodeEncoding ? InMemoryUtf8(stream, encoding) : stream;
        return new OpenedFile(stream, new ExcelReader(ExcelReaderFactory.CreateCsvReader(text, new ExcelReaderConfiguration
        {
            FallbackEncoding = encoding is UTF8Encoding or UnicodeEncoding ? Encoding.UTF8 : encoding,
            AutodetectSeparators = Separators,
            LeaveOpen = true,
        })), isCsv: true);
    }

    /// <summary>The reader wants a stream that it can rewind; UTF-16 is rare, and its files small.</summary>
    private static MemoryStream InMemoryUtf8(Stream stream, Encoding encoding)
    {
        var copy = new MemoryStream();
        using (var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true))
        using (var writer = new StreamWriter(copy, new UTF8Encoding(false), leaveOpen: true))
        {
            var part = new char[16384];
            for (int read; (read = text.Read(part)) > 0;)
            {
                writer.Write(part, 0, read);
            }
        }

        copy.Position = 0;
        return copy;
    }
}
