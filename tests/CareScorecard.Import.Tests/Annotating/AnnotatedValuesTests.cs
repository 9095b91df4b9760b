using System.IO.Compression;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Tests.Annotating;

public sealed class AnnotatedValuesTests
{
    [Theory]
    [InlineData("children.xls", "children")]
    [InlineData("children.xlsb", "Children")]
    public void An_older_or_binary_workbook_comes_back_as_its_values_with_marks(string name, string sheet)
    {
        // In March 2025 the child who came on 3 April 2025 is too early.
        var annotated = Annotated.Of(Reads.Sample(name), "2025-03");

        var warning = "Warning CHD-102: Row 2: care started 3 April 2025, after the month's last day (31 March 2025). Correct the date, or accept that the child is not counted in this month.";
        Assert.Equal(("children.xlsx", true), (annotated.Told.Name, annotated.Told.IsCopyOfValues));
        Assert.Equal(
            [
                "A1 Child ID", "B1 Sex", "C1 Date of birth", "D1 Care started", "E1 Legal status", "F1 Team", "G1 Problems",
                "A2 A1", "B2 Male", "C2 s=1 42036", "D2 s=8 45750", "E2 C2", "F2 North", $"G2 {warning}",
                "A3 A2", "B3 Female", "C3 s=1 42429", "D3 s=1 45511", "E3 V2", "F3 South",
            ],
            Annotated.Cells(annotated.Bytes, "xl/worksheets/sheet2.xml"));
        Assert.Equal(["Problems", sheet], SheetNames(annotated));
    }

    [Fact]
    public void Its_first_sheet_says_what_it_is_and_lists_the_problems()
    {
        var annotated = Annotated.Of(Reads.Sample("children.xls"), "2025-03");

        var list = new List<string>();
        using (var workbook = ExcelDataReader.ExcelReaderFactory.CreateReader(new MemoryStream(annotated.Bytes)))
        {
            while (workbook.Read())
            {
                list.Add(string.Join(" ; ", Enumerable.Range(0, 5).Select(column => workbook.GetValue(column)).OfType<string>()));
            }
        }

        Assert.Equal(annotated.Told.Says, list[0]);
        Assert.Equal("Severity ; Code ; Sheet ; Row ; Column", list[2]);
        Assert.Contains("Warning ; CHD-102 ; children ; 2 ; D", list);
    }

    [Fact]
    public void What_came_back_is_read_as_what_was_given_and_comes_back_in_its_own_form_the_next_time()
    {
        var before = Reads.Month("2025-03", Reads.Sample("children.xlsb"));

        var copy = Annotated.Of(Reads.Sample("children.xlsb"), "2025-03").AsSource();

        var after = Reads.Month("2025-03", copy);
        Assert.Equal(before.Where(), after.Where());
        Assert.Equal(before.Records!.Periods, after.Records!.Periods);
        var again = Annotated.Of(copy, "2025-03");
        Assert.False(again.Told.IsCopyOfValues);
        Assert.Equal(["Problems", "Children"], SheetNames(again));
    }

    [Fact]
    public void A_file_that_could_not_be_read_does_not_come_back()
    {
        var request = new ReadRequest
        {
            Files = [ProtectedWorkbook.Agile(new Workbook().Sheet("Children", ["Child ID"]).Save(), "conkers"), Workbook.Bytes([0x89, 0x50, 0x4E, 0x47, 0], "picture.xlsx"), Workbook.Bytes([], "empty.csv")],
            Month = Reads.ToMonth("2025-03"),
        };

        var returning = Import.Annotating.FileToAnnotate.Of(request, Reads.Read(request));

        Assert.Empty(returning);
    }

    [Fact]
    public void Files_of_a_zip_come_back_one_by_one_each_with_its_own_problems()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("a/children.csv", "Child ID,Date of birth,Care started\nA1,01/02/2015,\n"), ("b/officers.csv", "Officer,FTE\nPat,\n") })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(System.Text.Encoding.UTF8.GetBytes(text));
            }
        }

        var request = new ReadRequest { Files = [Workbook.Bytes(stream.ToArray(), "month.zip")], Month = Reads.ToMonth("2025-03") };
        var returning = Import.Annotating.FileToAnnotate.Of(request, Reads.Read(request));

        Assert.Equal(["children.csv", "officers.csv"], returning.Select(file => file.Name));
        Assert.Equal([["CHD-007"], ["IRO-101"]], returning.Select(file => file.Problems.Where(problem => problem.At.Row is not null && problem.Severity != Severity.Note).Select(problem => problem.Code).ToArray()));
    }

    private static IEnumerable<string?> SheetNames(Annotated annotated) =>
        Annotated.Part(annotated.Bytes, "xl/workbook.xml").Descendants().Where(element => element.Name.LocalName == "sheet").Select(sheet => (string?)sheet.Attribute("name"));
}
