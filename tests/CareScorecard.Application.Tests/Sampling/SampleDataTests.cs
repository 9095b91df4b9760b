using System.IO.Compression;
using System.Text;
using CareScorecard.Domain.Loads;
using CareScorecard.Import;
using Xunit;

namespace CareScorecard.Application.Tests.Sampling;

/// <summary>
/// The files in sample-data are what the code makes. To make them anew after a change:
/// <c>CARESCORECARD_WRITE_SAMPLE_DATA=1 dotnet test tests/CareScorecard.Application.Tests --filter SampleDataTests</c>.
/// </summary>
public sealed class SampleDataTests : IDisposable
{
    private readonly string _made = Directory.CreateTempSubdirectory("sample-data-").FullName;

    public void Dispose() => Directory.Delete(_made, recursive: true);

    [Fact]
    public void The_files_are_what_the_code_makes()
    {
        if (Environment.GetEnvironmentVariable("CARESCORECARD_WRITE_SAMPLE_DATA") == "1")
        {
            SampleData.WriteTo(SampleData.PathOf(""));
        }

        SampleData.WriteTo(_made);

        Assert.Equal(Files(_made), Files(SampleData.PathOf("")).Where(file => file != "README.md"));
        Assert.DoesNotContain(Files(_made), file => !ContentOf(Path.Combine(_made, file)).SequenceEqual(ContentOf(SampleData.PathOf(file))));
    }

    public static TheoryData<string> Clean =>
    [
        "months/2023-11.xlsx", "months/2026-03.xlsx", "months/2026-10.xlsx", "next-month/2026-11.xlsx", "annex-a/2026-10.xlsx",
    ];

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_month_is_read_without_a_stop_or_a_warning(string file)
    {
        var result = Read(file);

        Assert.DoesNotContain(result.Problems, problem => problem.Severity != Severity.Note);
        Assert.Equal(Path.GetFileNameWithoutExtension(file), result.Month.ToString());
        Assert.True(result.CanSave);
    }

    [Fact]
    public void The_broken_workbook_has_a_fault_of_every_kind_that_one_row_can_have()
    {
        var result = Read("broken/2026-11.xlsx");

        Assert.Empty(BrokenWorkbooks.CodesOfRows.Except(result.Problems.Select(problem => problem.Code)));
        Assert.False(result.CanSave);
    }

    [Theory]
    [MemberData(nameof(BrokenWorkbooks.Others), MemberType = typeof(BrokenWorkbooks))]
    public void The_other_broken_files_stop_for_their_one_reason(string file, string code)
    {
        var result = Read($"broken/{file}");

        Assert.Equal([code], result.Problems.Where(problem => problem.Severity == Severity.Stop).Select(problem => problem.Code).Distinct());
        Assert.False(result.CanSave);
    }

    private static ReadResult Read(string file) =>
        MonthReader.Read(new ReadRequest { Files = [SourceFile.FromPath(SampleData.PathOf(file))] }, null, CancellationToken.None);

    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    // What is in a workbook, not how it was compressed: that is the business of each machine's own library.
    private static IEnumerable<string> ContentOf(string path)
    {
        if (Path.GetExtension(path) != ".xlsx" || !IsZip(path))
        {
            return [Encoding.UTF8.GetString(File.ReadAllBytes(path)).ReplaceLineEndings("\n")];
        }

        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return $"{entry.FullName}\n{reader.ReadToEnd()}";
        })];
    }

    private static bool IsZip(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return zip.Entries.Count > 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
