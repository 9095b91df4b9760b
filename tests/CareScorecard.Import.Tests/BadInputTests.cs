using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using CareScorecard.Domain.Loads;
using CareScorecard.Import.Tests.Annotating;

namespace CareScorecard.Import.Tests;

/// <summary>What files of ill will or bad luck get: a refusal in words, soon, and in little memory.</summary>
public sealed class BadInputTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const long Megabyte = 1024 * 1024;

    private static readonly string Rows = Row(1, "Child ID", "Date of birth", "Care started") + Row(2, "A1", "01/02/2015", "03/04/2025");

    private static SourceFile Clean(string name = "month.xlsx") => new Workbook()
        .Sheet("Children", ["Child ID", "Date of birth", "Care started"], ["A1", new DateOnly(2015, 2, 1), new DateOnly(2025, 4, 3)]).Save(name);

    private static string Row(int row, params string[] cells) =>
        $"<row r=\"{row}\">{string.Concat(cells.Select((text, i) => $"<c r=\"{(char)('A' + i)}{row}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";

    private static SourceFile WithSheet(string inside, string name = "month.xlsx") =>
        AnnotatedWorkbookTests.Replace(Clean(name), Sheet, $"<worksheet xmlns=\"{Main}\">{inside}</worksheet>");

    private static ReadRequest Request(params SourceFile[] files) => new() { Files = files, Month = Reads.ToMonth("2025-04") };

    /// <summary>The one problem, and nothing else: no records, nothing to save.</summary>
    private static Problem Refused(ReadRequest request)
    {
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = Reads.Read(request);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 * Megabyte);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
        var problem = Assert.Single(result.Problems);
        Assert.Null(result.Records);
        Assert.False(result.CanSave);
        Assert.Equal((Severity.Stop, false), (problem.Severity, problem.CanLeaveOut));
        return problem;
    }

    private static SourceFile Zip(string name, params (string Name, Action<Stream> Write)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, write) in parts)
            {
                using var entry = zip.CreateEntry(part).Open();
                write(entry);
            }
        }

        return Workbook.Bytes(stream.ToArray(), name);
    }

    private static void Spaces(Stream to, long bytes)
    {
        var blank = Encoding.ASCII.GetBytes(new string(' ', (int)Megabyte));
        for (var written = 0L; written < bytes; written += Megabyte)
        {
            to.Write(blank);
        }
    }

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_we_take_is_not_unpacked()
    {
        var file = Zip("bomb.xlsx", ("[Content_Types].xml", to => to.Write("<x/>"u8)), ("xl/workbook.xml", to => Spaces(to, 20 * Megabyte)));

        var problem = Refused(Request(file) with { MaxUnpackedBytes = 10 * Megabyte });

        Assert.Equal(("FIL-008", "bomb.xlsx: its 1 MB unpack to 21 MB, more than we take."), (problem.Code, problem.Message));
    }

    [Fact]
    public void A_workbook_that_packs_as_no_table_does_is_not_unpacked() =>
        Assert.Equal("FIL-008", Refused(Request(Zip("bomb.xlsx", ("xl/worksheets/sheet1.xml", to => Spaces(to, 110 * Megabyte)), ("[Content_Types].xml", to => to.Write("<x/>"u8))))).Code);

    [Fact]
    public void A_zip_of_files_that_unpacks_to_more_than_we_take_is_not_unpacked()
    {
        var file = Zip("month.zip", ("a.csv", to => Spaces(to, 6 * Megabyte)), ("b.csv", to => Spaces(to, 6 * Megabyte)));

        Assert.Equal(("FIL-008", "month.zip"), (Refused(Request(file) with { MaxUnpackedBytes = 10 * Megabyte }) is var problem ? problem.Code : "", problem.At.File));
    }

    [Fact]
    public void A_file_inside_a_zip_is_held_to_the_limit_of_a_file()
    {
        var file = Zip("month.zip", ("large.csv", to => Spaces(to, 6 * Megabyte)));

        Assert.Equal("large.csv is 6 MB. The most we can take is 5 MB.", Refused(Request(file) with { MaxFileBytes = 5 * Megabyte }).Message);
    }

    [Fact]
    public void A_zip_that_holds_more_than_it_says_gives_no_more_than_it_says()
    {
        var bytes = Annotated.BytesOf(Zip("month.zip", ("large.csv", to => Spaces(to, 6 * Megabyte))));
        var said = BitConverter.GetBytes((uint)(6 * Megabyte));
        for (var at = 0; (at = bytes.AsSpan(at).IndexOf(said) is var next and >= 0 ? at + next : -1) >= 0;)
        {
            BitConverter.GetBytes(100u).CopyTo(bytes, at);
        }

        Assert.Equal("LAY-003", Refused(Request(Workbook.Bytes(bytes, "month.zip"))).Code);
    }

    [Theory]
    [InlineData("A1:XFD1048576")]
    [InlineData("A1:C1000000000")]
    [InlineData("nonsense")]
    public void Rows_that_are_only_claimed_are_not_looked_for(string claimed)
    {
        var result = Reads.Read(Request(WithSheet($"<dimension ref=\"{claimed}\"/><sheetData>{Rows}</sheetData>")));

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal("A1", Assert.Single(result.Records!.Periods).Child.Value);
    }

    [Theory]
    [InlineData("<row r=\"1000000000\"><c r=\"A1000000000\"><v>1</v></c></row>", "FIL-009")]
    [InlineData("<row r=\"3\"><c r=\"ZZZZZ3\"><v>1</v></c></row>", "FIL-009")]
    [InlineData("<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>", "FIL-009")]
    [InlineData("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", "FIL-009")]
    public void A_sheet_beyond_what_Excel_has_is_refused_before_its_rows_are_read(string cell, string code) =>
        Assert.Equal(code, Refused(Request(WithSheet($"<sheetData>{Rows}{cell}</sheetData>"))).Code);

    [Theory]
    [InlineData(Sheet)]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/styles.xml")]
    [InlineData("[Content_Types].xml")]
    public void Entities_of_its_own_are_no_part_of_a_workbook(string part)
    {
        var secret = Path.GetTempFileName();
        try
        {
            File.WriteAllText(secret, "SECRET");
            foreach (var definition in new[] { $"<!ENTITY e SYSTEM \"{new Uri(secret)}\">", "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;&b;&b;&b;&b;\">" })
            {
                var xml = Encoding.UTF8.GetString(Annotated.Parts(Annotated.BytesOf(Clean()))[part]);
                var start = xml.IndexOf("?>", StringComparison.Ordinal) + 2;
                var name = xml[(start + 1)..].Split(' ', '>')[0];

                var problem = Refused(Request(AnnotatedWorkbookTests.Replace(Clean(), part, $"{xml[..start]}<!DOCTYPE {name} [{definition}]>{xml[start..].Replace("A1", "&e;", StringComparison.Ordinal)}")));

                Assert.Equal(("FIL-002", "month.xlsx is damaged: it cannot be read to its end."), (problem.Code, problem.Message));
            }
        }
        finally
        {
            File.Delete(secret);
        }
    }

    [Fact]
    public void Elements_without_end_in_each_other_are_no_part_of_a_workbook() =>
        Assert.Equal("FIL-002", Refused(Request(WithSheet(string.Concat(Enumerable.Repeat("<a>", 200_000)) + string.Concat(Enumerable.Repeat("</a>", 200_000))))).Code);

    [Fact]
    public void Comments_and_quoted_signs_do_not_count_as_depth()
    {
        var odd = string.Concat(Enumerable.Repeat("<!-- <a> ! D > --><![CDATA[<b>]]><x:y xmlns:x=\"u\" z=\"a>b/\"/>", 400));

        var result = Reads.Read(Request(WithSheet($"<sheetData>{Rows}</sheetData>{odd}")));

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
    }

    [Fact]
    public void Macros_are_carried_and_never_looked_at()
    {
        var bytes = new MemoryStream();
        bytes.Write(Annotated.BytesOf(Clean("month.xlsm")));
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var macros = zip.CreateEntry("xl/vbaProject.bin").Open();
            macros.Write(Encoding.ASCII.GetBytes("Sub Auto_Open()\nKill \"*.*\"\nEnd Sub"));
        }

        var result = Reads.Read(Request(Workbook.Bytes(bytes.ToArray(), "month.xlsm")));

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Single(result.Records!.Periods);
    }

    [Theory]
    [InlineData("a", "FIL-010", "long.csv: row 1, column A is longer than the 32,767 characters that a cell can hold.")]
    [InlineData("a,", "FIL-009", "long.csv: row 1 has more than the 16,384 columns that a sheet can have.")]
    [InlineData("\"", "FIL-010", "long.csv: the cell that begins in row 1, column A has no end: a quotation mark is opened and not closed.")]
    public void One_line_of_200_MB_is_refused_at_its_beginning(string piece, string code, string message)
    {
        var bytes = Encoding.ASCII.GetBytes(piece == "\"" ? piece + new string('\n', 100_000) : piece);
        var file = new SourceFile("long.csv", 200 * Megabyte, () => new Repeated(bytes, 200 * Megabyte));

        var problem = Refused(Request(file) with { MaxFileBytes = 300 * Megabyte });

        Assert.Equal((code, message), (problem.Code, problem.Message));
    }

    [Fact]
    public void Text_in_an_encoding_that_nobody_can_tell_is_no_table()
    {
        var bytes = Encoding.Unicode.GetBytes("Child ID,Date of birth,Care started\r\nA1,01/02/2015,03/04/2025\r\n");

        Assert.Equal("FIL-001", Refused(Request(Workbook.Bytes(bytes, "children.csv"))).Code);
    }

    [Fact]
    public void Reading_stops_when_its_time_is_up()
    {
        var problem = Refused(Request(Clean()) with { MaxTime = TimeSpan.FromTicks(1) });

        Assert.Equal(("FIL-011", "month.xlsx: reading took longer than 0 seconds and was stopped."), (problem.Code, problem.Message));
    }

    [Fact]
    public void Reading_stops_where_somebody_cancels_also_in_the_middle_of_a_file()
    {
        using var cancellation = new CancellationTokenSource();
        var file = new SourceFile("long.csv", 50 * Megabyte, () => new Repeated("A1,01/02/2015,03/04/2025\n"u8.ToArray(), 50 * Megabyte, at =>
        {
            if (at > Megabyte)
            {
                cancellation.Cancel();
            }
        }));

        Assert.ThrowsAny<OperationCanceledException>(() => MonthReader.Read(Request(file), null, cancellation.Token));
    }

    [Fact]
    public void One_mistake_in_every_row_of_a_large_file_ends_in_one_stop()
    {
        var head = "Child ID,Date of birth,Care started,Last visit,Last review,Last PEP,First PEP,SDQ date\n";
        var text = new StringBuilder(head);
        for (var row = 0; row < 500; row++)
        {
            text.Append('A').Append(row).Append(",01/02/2015,03/04/2025,soon,soon,soon,soon,soon\n");
        }

        var result = Reads.Read(Request(Workbook.Csv(text.ToString())) with { MaxProblems = 2000 });

        var stop = Assert.Single(result.Problems, problem => problem.Code == "FIL-012" && problem.At.File == "children.csv");
        Assert.Equal("children.csv: there are more than 2,000 problems. The rest was not looked at.", stop.Message);
        Assert.False(result.CanSave);
        Assert.InRange(result.Problems.Count, 2000, 2002);
    }

    [Fact]
    public void A_password_that_wants_to_be_hashed_without_end_is_not_tried()
    {
        var bytes = Annotated.BytesOf(ProtectedWorkbook.Agile(Clean(), "conkers", rounds: 1000));
        var rounds = "spinCount=\"1000\" saltSize"u8;
        "spinCount=\"2000000000\" sa"u8[..rounds.Length].CopyTo(bytes.AsSpan(bytes.AsSpan().IndexOf(rounds)));

        Assert.Equal("FIL-002", Refused(Request(Workbook.Bytes(bytes, "month.xlsx")) with { Password = "conkers" }).Code);
    }

    /// <summary>So many bytes of one piece again and again, held by nobody.</summary>
    private sealed class Repeated(byte[] piece, long length, Action<long>? reached = null) : Stream
    {
        private readonly byte[] _tile = [.. Enumerable.Repeat(piece, Math.Max(1, (1 << 17) / piece.Length)).SelectMany(bytes => bytes)];

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            reached?.Invoke(Position);
            var at = (int)(Position % _tile.Length);
            var read = (int)Math.Min(Math.Min(count, length - Position), _tile.Length - at);
            Array.Copy(_tile, at, buffer, offset, read);
            Position += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = origin == SeekOrigin.Begin ? offset : origin == SeekOrigin.Current ? Position + offset : length + offset;

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
