using CareScorecard.Web.Configuration;

namespace CareScorecard.Web.Tests.Hosting;

public class OptionsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(5000)]
    public void A_size_that_cannot_be_is_named(int megabytes)
    {
        var result = new UploadOptionsCheck().Validate(null, new UploadOptions { MaxMegabytes = megabytes });

        Assert.Equal($"Upload:MaxMegabytes is {megabytes}; it has to be from 1 to 2048.", result.FailureMessage);
    }

    [Fact]
    public void A_hundred_megabytes_are_the_default()
    {
        var options = new UploadOptions();

        Assert.True(new UploadOptionsCheck().Validate(null, options).Succeeded);
        Assert.Equal(104_857_600L, options.MaxBytes);
    }

    [Fact]
    public void Asking_for_a_sample_that_is_not_there_stops_the_start()
    {
        var result = new DataOptionsCheck().Validate(null, new DataOptions { Sample = true, SampleFolder = "/nowhere" });

        Assert.StartsWith("CareScorecard:Sample is on, but there are no sample months in /nowhere.", result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_needed() =>
        Assert.Contains("CARESCORECARD_DATA", new DataOptionsCheck().Validate(null, new DataOptions { DataFolder = " " }).FailureMessage, StringComparison.Ordinal);

    [Fact]
    public void No_folder_is_watched_unless_one_is_set() =>
        Assert.True(Watch(new DataOptions()).Validate(null, new WatchOptions()).Succeeded);

    [Theory]
    [InlineData("in", "CareScorecard:Watch:Folder is in; it has to be a full path.")]
    [InlineData("/nowhere/at/all", "CareScorecard:Watch:Folder is /nowhere/at/all; there is no such folder.")]
    public void A_watched_folder_that_cannot_be_is_named(string folder, string expected) =>
        Assert.Equal(expected, Watch(new DataOptions()).Validate(null, new WatchOptions { Folder = folder }).FailureMessage);

    [Fact]
    public void The_database_is_not_to_be_taken_up_as_a_file_that_has_arrived()
    {
        var folder = Path.GetTempPath();

        var result = Watch(new DataOptions { DataFolder = Path.Combine(folder, "data") }).Validate(null, new WatchOptions { Folder = folder });

        Assert.EndsWith("the database lies in it. Watch a folder of its own.", result.FailureMessage, StringComparison.Ordinal);
    }

    private static WatchOptionsCheck Watch(DataOptions data) => new(Microsoft.Extensions.Options.Options.Create(data));
}
