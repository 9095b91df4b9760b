using System.IO.Compression;
using System.Text;

namespace CareScorecard.Cli.Tests;

public sealed class AnnotatedFolderTests : IDisposable
{
    private const string Faulty = "Child ID,Date of birth,Care started\r\nA1,01/02/2015,benzin\r\n";
    private const string Marked = "Child ID,Date of birth,Care started,Problems\r\nA1,01/02/2015,benzin,"
        + "\"Stop CHD-007: Row 2, column C (Care started): \"\"benzin\"\" is not a date, so there is no day care started. Enter the day care started, or leave the row out.\"\r\n";

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    private string Zip(params (string Name, string Text)[] entries)
    {
        using var zip = ZipFile.Open(_cli.PathOf("month.zip"), ZipArchiveMode.Create);
        foreach (var (name, text) in entries)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return _cli.PathOf("month.zip");
    }

    [Fact]
    public async Task Each_file_comes_back_under_its_own_name_with_its_problems()
    {
        var children = _cli.Write("children.csv", Faulty);
        var officers = _cli.Write("officers.csv", "Officer,FTE\nPat,0.6\n");

        var result = await _cli.RunAsync("check", children, officers, "--month", "2024-02", "--annotated", _cli.PathOf("back"));

        Assert.Equal((1, "Written: ~/back/children.csv\nWritten: ~/back/officers.csv\n"), (result.ExitCode, result.Said));
        Assert.Equal(Marked, await File.ReadAllTextAsync(_cli.PathOf("back/children.csv")));
        Assert.Equal("Officer,FTE,Problems\nPat,0.6,\n", await File.ReadAllTextAsync(_cli.PathOf("back/officers.csv")));
        Assert.Equal(Faulty, await File.ReadAllTextAsync(children));
    }

    [Fact]
    public async Task The_answer_stays_one_object_of_json()
    {
        var children = _cli.Write("children.csv", Faulty);

        var result = await _cli.RunAsync("check", children, "--month", "2024-02", "--format", "json", "--annotated", _cli.PathOf("back"));

        using var json = System.Text.Json.JsonDocument.Parse(result.Output);
        Assert.False(json.RootElement.GetProperty("saved").GetBoolean());
        Assert.True(File.Exists(_cli.PathOf("back/children.csv")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sub/..")]
    public async Task The_folder_of_the_files_themselves_is_refused_before_anything_is_done(string folder)
    {
        Directory.CreateDirectory(_cli.PathOf("sub"));
        var children = _cli.Write("children.csv", Faulty);

        var result = await _cli.RunAsync("check", children, "--annotated", _cli.PathOf(folder));

        Assert.Equal(
            (2, "", "~/children.csv lies in the folder that --annotated names, and would come back beside itself. Name another folder.\n"),
            (result.ExitCode, result.Output, result.Error));
        Assert.Equal(Faulty, await File.ReadAllTextAsync(children));
    }

    [Fact]
    public async Task A_link_to_the_folder_of_the_files_is_refused_too()
    {
        var children = _cli.Write("children.csv", Faulty);
        Directory.CreateSymbolicLink(_cli.PathOf("link"), _cli.PathOf("."));

        var result = await _cli.RunAsync("check", children, "--annotated", _cli.PathOf("link"));

        Assert.Equal(2, result.ExitCode);
        Directory.Delete(_cli.PathOf("link"));
    }

    [Fact]
    public async Task What_came_back_the_last_time_is_never_written_over()
    {
        var children = _cli.Write("children.csv", Faulty);
        Directory.CreateDirectory(_cli.PathOf("back"));
        await File.WriteAllTextAsync(_cli.PathOf("back/children.csv"), "half mended");

        var result = await _cli.RunAsync("check", children, "--month", "2024-02", "--annotated", _cli.PathOf("back"));

        Assert.Equal("Written: ~/back/children (2).csv\n", result.Said);
        Assert.Equal("half mended", await File.ReadAllTextAsync(_cli.PathOf("back/children.csv")));
        Assert.Equal(Marked, await File.ReadAllTextAsync(_cli.PathOf("back/children (2).csv")));
    }

    [Fact]
    public async Task Names_inside_a_zip_lead_nowhere_but_into_the_folder()
    {
        var zip = Zip(("../../escaped.csv", Faulty), ("..\\..\\windows.csv", "Officer,FTE\nPat,0.6\n"), ("/rooted.csv", "Worker,FTE\nSam,1\n"));

        var result = await _cli.RunAsync("check", zip, "--month", "2024-02", "--annotated", _cli.PathOf("back"));

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            ["escaped.csv", "rooted.csv", "windows.csv"],
            Directory.EnumerateFileSystemEntries(_cli.PathOf("back")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["back", "data", "month.zip"], Directory.EnumerateFileSystemEntries(_cli.PathOf(".")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_others_come_back()
    {
        var children = _cli.Write("children.csv", Faulty);
        var empty = _cli.Write("empty.csv", "");

        var result = await _cli.RunAsync("check", children, empty, "--month", "2024-02", "--annotated", _cli.PathOf("back"));

        Assert.Equal("Written: ~/back/children.csv\nempty.csv could not be read, so there is nothing to mark in it.\n", result.Said);
        Assert.Equal([_cli.PathOf("back/children.csv")], Directory.EnumerateFileSystemEntries(_cli.PathOf("back")));
    }
}
