using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data.Tests.Opening;

/// <summary>
/// Closing any handle of a file takes all POSIX locks that the program has on it away, SQLite's among them; and SQLite without its locks lets
/// other programs write over what it reads.
/// </summary>
public sealed class LocksTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Opening_the_file_once_more_leaves_the_locks_of_its_connections()
    {
        if (!File.Exists("/proc/locks"))
        {
            return;
        }

        var database = await _file.OpenAsync();
        await using var context = await database.Contexts.CreateDbContextAsync();
        await context.Database.OpenConnectionAsync();
        await context.Versions.CountAsync();
        Assert.Equal(1, LocksOn(_file.Path));

        await _file.OpenAsync();

        Assert.Equal(1, LocksOn(_file.Path));
    }

    // Of this program, on SQLite's bytes of the file.
    private static int LocksOn(string path) => File.ReadAllLines("/proc/locks")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words is [_, "POSIX", _, _, _, _, "1073741826", ..])
        .Count(words => words[4] == Environment.ProcessId.ToString(CultureInfo.InvariantCulture)
            && words[5].EndsWith($":{NumberOf(path)}", StringComparison.Ordinal));

    private static string NumberOf(string path)
    {
        using var stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%i", path]) { RedirectStandardOutput = true })!;
        return stat.StandardOutput.ReadToEnd().Trim();
    }
}
