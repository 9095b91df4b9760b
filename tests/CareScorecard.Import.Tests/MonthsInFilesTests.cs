using System.IO.Compression;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Tests;

/// <summary>A .zip of many months: which files make which month, and what is said of those that are not clear.</summary>
public sealed class MonthsInFilesTests
{
    private const string Headings = "Child ID,Date of birth,Care started,Last visit";

    [Theory]
    [InlineData("2024-02.xlsx", "2024-02")]
    [InlineData("annex a 202402", "2024-02")]
    [InlineData("as at 2024-02-29", "2024-02")]
    [InlineData("20240229 extract", "2024-02")]
    [InlineData("29.02.2024", "2024-02")]
    [InlineData("List_02_2024", "2024-02")]
    [InlineData("Feb 2024", "2024-02")]
    [InlineData("CLA February-24 final", "2024-02")]
    [InlineData("2024 Sept", "2024-09")]
    [InlineData("return 2023-24", null)]
    [InlineData("2024-01 to 2024-03", null)]
    [InlineData("children 2024", null)]
    [InlineData("version 20240", null)]
    [InlineData("Mayfield team 12", null)]
    public void The_month_that_a_name_says(string name, string? month) => Assert.Equal(month, MonthInName.Find(name)?.ToString());

    [Fact]
    public void Files_make_the_months_that_their_month_sheets_names_folders_and_dates_say_oldest_first()
    {
        var zip = Zip(
            ("March 2024/children.csv", Children("2024-03-20")),
            ("b.xlsx", WithMonth("January 2024")),
            ("cla 2023-12.csv", Children("2023-12-20")),
            ("dates.csv", Children("2024-02-20")));

        var found = Find(zip);

        Assert.Equal(
            [
                "2023-12: cla 2023-12.csv, the name of months.zip/cla 2023-12.csv",
                "2024-01: b.xlsx, the Month sheet of months.zip/b.xlsx",
                "2024-02: dates.csv, the dates in months.zip/dates.csv",
                "2024-03: children.csv, the folder months.zip/March 2024",
            ],
            Words(found));
        Assert.Empty(found.Doubts);
        Assert.Empty(found.NotPlaced);
    }

    [Fact]
    public void Files_without_children_go_with_the_month_they_say_or_with_the_only_one_of_their_folder()
    {
        var placements = "Child ID,Started,Ended,Type\nA,01/01/2020,,U4"u8.ToArray();
        var zip = Zip(
            ("a/children.csv", Children("2024-01-20")), ("a/moves.csv", placements),
            ("b/children.csv", Children("2024-02-20")), ("moves 2024-02.csv", placements), ("moves.csv", placements));

        var found = Find(zip);

        Assert.Equal(
            [
                "2024-01: children.csv moves.csv, the dates in months.zip/a/children.csv",
                "2024-02: children.csv moves 2024-02.csv, the dates in months.zip/b/children.csv",
            ],
            Words(found));
        Assert.Equal(["months.zip/moves.csv"], found.NotPlaced.Select(file => $"{file.Folder}/{file.Name}"));
        Assert.Equal(["We cannot tell to which month months.zip/moves.csv belongs. It is not read."], found.Doubts);
    }

    [Fact]
    public void What_speaks_for_another_month_is_said()
    {
        var zip = Zip(("2024-01.csv", Children("2024-03-20")), ("2024-02.xlsx", WithMonth("April 2024")));

        Assert.Equal(
            [
                "months.zip/2024-01.csv is read as January 2024, as the name of months.zip/2024-01.csv has it; its dates suggest March 2024.",
                "months.zip/2024-02.xlsx is read as April 2024, as the Month sheet of months.zip/2024-02.xlsx has it; its name says February 2024.",
            ],
            Find(zip).Doubts);
    }

    [Fact]
    public void Files_of_one_month_files_given_one_by_one_and_a_yearly_return_are_not_taken_apart()
    {
        var january = Workbook.Bytes(Children("2024-01-20"), "a.csv");
        var february = Workbook.Bytes(Children("2024-02-20"), "b.csv");

        Assert.False(Find(january, february).AreSeveral);
        Assert.False(Find(Zip(("a.csv", Children("2024-01-20")), ("b.csv", Children("2024-01-10")))).AreSeveral);
        Assert.False(Find(Zip([.. Ssda903.ReturnSample.Names.Select(name =>
            (name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "ssda903", name))))])).AreSeveral);
    }

    private static FilesByMonth Find(params SourceFile[] files) => MonthsInFiles.Find(new ReadRequest { Files = files }, null, CancellationToken.None);

    private static IEnumerable<string> Words(FilesByMonth found) =>
        found.Months.Select(month => $"{month.Month}: {string.Join(' ', month.Files.Select(file => file.Name))}, {month.Because}");

    private static byte[] Children(string visit) =>
        System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [Headings, .. Enumerable.Range(1, 5).Select(i => $"C{i},2012-01-01,2020-01-0{i},{visit}")]));

    private static byte[] WithMonth(string month)
    {
        using var stream = new Workbook()
            .Sheet("Month", ["Reporting month", month])
            .Sheet("Children", [.. Headings.Split(',')], ["A", "01/01/2012", "01/01/2020", null])
            .Save().Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static SourceFile Zip(params (string Path, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(bytes);
            }
        }

        return Workbook.Bytes(stream.ToArray(), "months.zip");
    }
}
