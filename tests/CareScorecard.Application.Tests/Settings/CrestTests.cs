using System.Security.Cryptography;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.TestKit;
using Xunit;

namespace CareScorecard.Application.Tests.Settings;

public sealed class CrestTests : IAsyncLifetime
{
    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task The_latest_picture_counts_until_it_is_taken_away()
    {
        Assert.Equal((null, null), await NowAsync());

        Assert.Null(await SetAsync(SmallPicture.Png(64, 48)));
        var first = await NowAsync();
        Assert.Null(await SetAsync(SmallPicture.Png(100, 100)));
        var second = await NowAsync();
        Assert.Null(await SetAsync(null));

        Assert.Equal(SmallPicture.Png(64, 48), first.Png);
        Assert.Equal(SmallPicture.Png(100, 100), second.Png);
        Assert.NotEqual(first.Number, second.Number);
        Assert.Equal((null, null), await NowAsync());
    }

    [Theory]
    [InlineData(31, 100, "The picture is 31 by 100 pixels. Each side must be 32 to 2000.")]
    [InlineData(100, 2001, "The picture is 100 by 2001 pixels. Each side must be 32 to 2000.")]
    public async Task A_picture_of_a_wrong_size_is_refused(int width, int height, string says)
    {
        await SetAsync(SmallPicture.Png(64, 48));

        Assert.Equal(says, await SetAsync(SmallPicture.Png(width, height)));

        Assert.Equal(SmallPicture.Png(64, 48), (await NowAsync()).Png);
    }

    [Fact]
    public async Task A_file_that_is_no_picture_or_not_all_of_one_is_refused()
    {
        var png = SmallPicture.Png(64, 48);
        const string damaged = "The picture is cut off or damaged. Save it again as a PNG.";

        Assert.StartsWith("The file is not a PNG picture.", await SetAsync("<svg onload=\"alert(1)\"/>"u8.ToArray()), StringComparison.Ordinal);
        Assert.StartsWith("The file is not a PNG picture.", await SetAsync([]), StringComparison.Ordinal);
        Assert.Equal(damaged, await SetAsync(png[..^1]));
        Assert.Equal(damaged, await SetAsync([.. png, .. "<script>"u8]));
        Assert.Equal(damaged, await SetAsync(png[..8]));
        Assert.StartsWith("The picture has 256 KB. The most we can take is 256 KB", await SetAsync(new byte[ChangeCrestUseCase.Largest + 1]), StringComparison.Ordinal);
        Assert.Equal((null, null), await NowAsync());
    }

    [Fact]
    public async Task The_audit_tells_who_changed_it_and_to_which_picture()
    {
        await SetAsync(SmallPicture.Png(64, 48));
        await SetAsync(null);

        var entries = await _council.Use<ReadAuditUseCase>().RunAsync(
            new Viewer("Ada", Roles.Administrator), new AuditSearch { What = AuditCodes.CrestChanged }, new AuditPage(null, 10), CancellationToken.None);

        var png = SmallPicture.Png(64, 48);
        var which = $"{png.Length} bytes, {Convert.ToHexStringLower(SHA256.HashData(png))}";
        Assert.Equal(["Ada", "Ada"], entries.Select(entry => entry.Who));
        Assert.Contains(which, entries[1].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("bytes", entries[0].ToString(), StringComparison.Ordinal);
    }

    private Task<string?> SetAsync(byte[]? png) =>
        _council.Use<ChangeCrestUseCase>().RunAsync(new Viewer("Ada", Roles.Administrator), png, CancellationToken.None);

    private async Task<(int? Number, byte[]? Png)> NowAsync()
    {
        var read = _council.Use<ReadCrestUseCase>();
        return (await read.FindNumberAsync(Viewer.Board, CancellationToken.None), await read.FindAsync(Viewer.Board, CancellationToken.None));
    }
}
