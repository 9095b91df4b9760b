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
}
