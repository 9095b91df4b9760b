using System.IO.Compression;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Tests;

/// <summary>Every kind of file reads alike.</summary>
public sealed class FormatTests
{
    private static readonly string[] TwoChildren = ["A1 2015-02-01 2025-04-03 C2 North", "A2 2016-02-29 2024-08-07 V2 South"];

    private static Workbook Children(bool from1904 = false) => new Workbook { From1904 = from1904 }.Sheet("Children",
        ["Child ID", "Sex", "Date of birth", "Care started", "Legal status", "Team"],
        ["A1", "Male", new DateOnly(2015, 2, 1), new DateOnly(2025, 4, 3), "C2", "North"],
        ["A2", "Female", new DateOnly(2016, 2, 29), new DateOnly(2024, 8, 7), "V2", "South"]);

    private static IEnumerable<string> InWords(ReadResult result) =>
        result.Records!.Periods.Select(period => $"{period.Child} {period.BornOn:yyyy-MM-dd} {period.CareStartedOn:yyyy-MM-dd} {period.LegalStatus} {period.Team}");

    [Theory]
    [InlineData("children.xls")]
    [InlineData("children.xlsb")]
    public void Older_and_binary_workbooks_are_read(string name)
    {
        var result = Reads.Month("2025-04", Reads.Sample(name));

        Assert.Equal(TwoChildren, InWords(result));
        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Days_are_right_whether_counted_from_1900_or_1904(bool from1904) =>
        Assert.Equal(TwoChildren, InWords(Reads.Month("2025-04", Children(from1904).Save())));

    [Fact]
    public void A_bare_day_number_is_counted_from_1904_too()
    {
        var file = new Workbook { From1904 = true }.Sheet("Children", ["Child ID", "Date of birth", "Care started"], ["A1", 42036 - 1462, "45750"]).Save();

        var child = Assert.Single(Reads.Month("2025-04", file).Records!.Periods);

        Assert.Equal(new DateOnly(2015, 2, 1), child.BornOn);
    }

    [Fact]
    public void A_protected_workbook_opens_with_its_password()
    {
        var file = ProtectedWorkbook.Of(Children().Save(), "conkers");

        var result = Reads.Read(new ReadRequest { Files = [file], Month = Reads.ToMonth("2025-04"), Password = "conkers" });

        Assert.Empty(result.Where(Severity.Stop));
        Assert.Equal(TwoChildren, InWords(result));
    }

    [Theory]
    [InlineData(null, "FIL-004")]
    [InlineData("", "FIL-004")]
    [InlineData("chestnuts", "FIL-005")]
    public void Without_its_password_it_says_so(string? password, string code)
    {
        var file = ProtectedWorkbook.Of(Children().Save(), "conkers");

        var problem = Assert.Single(Reads.Read(new ReadRequest { Files = [file], Month = Reads.ToMonth("2025-04"), Password = password }).Problems);

        Assert.Equal((code, Severity.Stop), (problem.Code, problem.Severity));
        Assert.DoesNotContain("chestnuts", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_of_files_is_read_as_those_files()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "October/children.xlsx", Children().Save());
            Add(zip, "October/readme.pdf", Workbook.Csv("not read"));
            Add(zip, "October/officers.csv", Workbook.Csv("Officer,FTE\r\nPat,0.6\r\n"));
        }

        var result = Reads.Month("2025-04", Workbook.Bytes(stream.ToArray(), "october.zip"));

        Assert.Equal(["children.xlsx", "officers.csv"], result.Files.Select(file => file.Name));
        Assert.Equal(TwoChildren, InWords(result));
        Assert.Equal(0.6m, Assert.Single(result.Records!.ReviewingOfficers).FullTimeEquivalent);
    }

    [Fact]
    public void A_formula_that_was_never_calculated_is_found()
    {
        var file = new Workbook().Sheet("Children",
            ["Child ID", "Date of birth", "Care started", "Last visit", "Note"],
            ["A1", new DateOnly(2015, 2, 1), new DateOnly(2025, 4, 3), "=TODAY()", "=1+1"]).Save();

        Assert.Equal(["warn VAL-007 Children!2D"], Reads.Month("2025-04", file).Where(Severity.Stop, Severity.Warn));
    }

    private static void Add(ZipArchive zip, string name, SourceFile file)
    {
        using var from = file.Open();
        using var to = zip.CreateEntry(name).Open();
        from.CopyTo(to);
    }
}
