using System.Globalization;
using Xunit.Abstractions;

namespace CareScorecard.Data.Tests.Faults;

/// <summary>
/// The disk is full at every write of an import. The small disk is a file system in memory, mounted in a name space of its own: where the
/// system allows neither (another system than Linux, a container without that right), the test says so and tests nothing, unless
/// CARESCORECARD_FULL_DISK=required says that it must not be left out.
/// </summary>
public sealed class FullDiskTests(ITestOutputHelper output) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("carescorecard-disk-");

    [Fact]
    public async Task A_disk_that_is_full_at_any_write_of_an_import_loses_nothing()
    {
        if (await RunAsync("true") is { ExitCode: not 0 } refused)
        {
            Assert.False(
                Environment.GetEnvironmentVariable("CARESCORECARD_FULL_DISK") == "required", $"No small disk can be mounted here. {refused.Said}");
            output.WriteLine($"Not tested: no small disk can be mounted here. {refused.Said}");
            return;
        }

        var program = string.Join(' ', SecondProgram.Words("fill", _folder.FullName).Select(word => $"'{word}'"));
        var (exitCode, said) = await RunAsync(program);

        Assert.True(exitCode == 0, said);
        var failures = int.Parse(said.Trim(), CultureInfo.InvariantCulture);
        Assert.True(failures > 10, $"Only {failures} writes failed.");
        output.WriteLine($"{failures} times the disk was full, page after page; nothing was lost.");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<(int ExitCode, string Said)> RunAsync(string command)
    {
        if (!OperatingSystem.IsLinux())
        {
            return (1, "It needs Linux.");
        }

        using var shell = SecondProgram.Start(
            ["/bin/sh", "-c", $"exec unshare --map-root-user --mount sh -c \"mount -t tmpfs -o size=4m tmpfs '{_folder.FullName}' && {command}\""]);
        var errors = shell.StandardError.ReadToEndAsync();
        var said = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, said + await errors);
    }
}
