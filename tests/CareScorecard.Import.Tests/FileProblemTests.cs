using System.IO.Compression;
using System.Text;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Tests;

public sealed class FileProblemTests
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x01];

    private static Problem OnlyProblemOf(SourceFile file)
    {
        var result = Reads.Month("2026-10", file);

        Assert.False(result.CanSave);
        Assert.Null(result.Records);
        return Assert.Single(result.Problems);
    }

    [Fact]
    public void An_empty_file_is_said_to_be_empty()
    {
        var problem = OnlyProblemOf(Workbook.Bytes([], "october.xlsx"));

        Assert.Equal(("FIL-003", "october.xlsx is empty.", false), (problem.Code, problem.Message, problem.CanLeaveOut));
    }

    [Fact]
    public void A_picture_is_no_workbook_whatever_its_name_says()
    {
        var problem = OnlyProblemOf(Workbook.Bytes(Picture, "october.xlsx"));

        Assert.Equal(("FIL-001", Severity.Stop), (problem.Code, problem.Severity));
    }

    [Fact]
    public void A_zip_of_something_else_is_no_workbook()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write("<document/>");
        }

        Assert.Equal("FIL-001", OnlyProblemOf(Workbook.Bytes(stream.ToArray(), "letter.xlsx")).Code);
    }

    [Fact]
    public void A_workbook_that_breaks_off_is_damaged()
    {
        using var whole = Clean().Open();
        var half = new byte[whole.Length / 2];
        whole.ReadExactly(half);

        Assert.Equal("FIL-002", OnlyProblemOf(Workbook.Bytes(half, "half.xlsx")).Code);
    }

    [Fact]
    public void A_workbook_with_a_broken_sheet_is_damaged()
    {
        using var stream = new MemoryStream();
        using (var whole = Clean().Open())
        {
            whole.CopyTo(stream);
        }

        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\"");
        }

        Assert.Equal("FIL-002", OnlyProblemOf(Workbook.Bytes(stream.ToArray(), "broken.xlsx")).Code);
    }

    [Fact]
    public void A_web_page_named_as_a_workbook_says_how_to_save_it()
    {
        var page = Encoding.UTF8.GetBytes("<html><table><tr><td>Child ID</td></tr></table></html>");

        Assert.Equal("Open it in Excel, save it as an Excel workbook (.xlsx), and bring that.", OnlyProblemOf(Workbook.Bytes(page, "export.xls")).Fix);
    }

    [Fact]
    public void A_file_over_the_limit_is_not_opened()
    {
        var file = new SourceFile("october.xlsx", 164L * 1024 * 1024, () => throw new InvalidOperationException("opened"));

        var problem = OnlyProblemOf(file);

        Assert.Equal("october.xlsx is 164 MB. The most we can take is 100 MB.", problem.Message);
        Assert.Equal("Remove pictures, or save it as .csv.", problem.Fix);
    }

    [Fact]
    public void A_workbook_without_a_known_sheet_says_so()
    {
        var problems = Reads.Month("2026-10", new Workbook().Sheet("Recipes", ["Cake", "Flour"], ["Lemon", 200]).Save()).Where();

        Assert.Equal(["stop LAY-003", "note LAY-005 Recipes!"], problems);
    }

    [Fact]
    public void A_required_column_that_is_missing_stops_the_file()
    {
        var file = new Workbook().Sheet("Children", ["Child ID", "Sex", "Care started", "Last visit"], ["A1", "Male", new DateOnly(2025, 1, 1), null]).Save();

        var result = Reads.Read(new ReadRequest { Files = [file], Month = Reads.ToMonth("2026-10"), LeaveOutStops = true });

        Assert.Equal(["stop LAY-001 Children!"], result.Where());
        Assert.False(result.CanSave);
    }

    [Fact]
    public void Headings_without_rows_stop_the_children_sheet()
    {
        var file = new Workbook().Sheet("Children", ["Child ID", "Date of birth", "Care started", "Sex"]).Save();

        Assert.Equal(["stop LAY-002 Children!"], Reads.Month("2026-10", file).Where(Severity.Stop));
    }

    [Fact]
    public void No_file_at_all_is_a_problem_and_no_exception() =>
        Assert.Equal(["stop FIL-007"], Reads.Month("2026-10").Where());

    [Fact]
    public void Cancelling_is_the_one_exception_that_goes_out()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => MonthReader.Read(new ReadRequest { Files = [Clean()] }, null, cancelled.Token));
    }

    private static SourceFile Clean() => new Workbook()
        .Sheet("Children", ["Child ID", "Date of birth", "Care started"], ["A1", new DateOnly(2015, 1, 1), new DateOnly(2025, 1, 1)])
        .Save();
}
