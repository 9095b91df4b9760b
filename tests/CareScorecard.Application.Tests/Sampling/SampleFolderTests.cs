using CareScorecard.Application.Sampling;
using CareScorecard.Application.Settings;
using Xunit;

namespace CareScorecard.Application.Tests.Sampling;

public sealed class SampleFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sample-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_holds_a_workbook_for_each_month_and_the_settings()
    {
        var told = new List<SampleFolderProgress>();

        var paths = SampleFolder.Write(_folder, new SampleOptions { Children = 20, Months = 3 }, SampleLayout.CareScorecard, new Telling(told));

        Assert.Equal(
            ["months/2026-08.xlsx", "months/2026-09.xlsx", "months/2026-10.xlsx", "settings.json"],
            paths.Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/')));
        Assert.All(paths, path => Assert.True(File.Exists(path)));
        Assert.Equal([1, 2, 3], told.Select(progress => progress.Written));
    }

    [Fact]
    public void The_settings_can_be_read_back()
    {
        SampleFolder.Write(_folder, new SampleOptions { Children = 500, Months = 1 }, SampleLayout.CareScorecard);

        var read = SettingsFile.Read(Path.Combine(_folder, SampleFolder.SettingsName));

        Assert.Empty(read.Problems);
        Assert.Contains(new SettingChange("council-name", "Norhaven"), read.Changes);
        Assert.Contains(read.Changes, change => change.Name == "population-0-17" && change.Value == "52400" && change.From?.ToString() == "2026-04");
    }

    [Fact]
    public void Cancelling_leaves_no_half_written_workbook()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            SampleFolder.Write(_folder, new SampleOptions { Children = 20, Months = 3 }, SampleLayout.AnnexA, null, cancelled.Token));

        Assert.Empty(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    private sealed class Telling(List<SampleFolderProgress> told) : IProgress<SampleFolderProgress>
    {
        public void Report(SampleFolderProgress value) => told.Add(value);
    }
}
