using CareScorecard.Application;
using CareScorecard.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli;

/// <summary>The use cases over one database, which is made where there is none.</summary>
internal static class UseCases
{
    /// <param name="path">Null for the file that the web app uses.</param>
    /// <exception cref="DatabaseUnusableException">The file cannot be used; the message says why in words.</exception>
    public static async Task<ServiceProvider> OpenAsync(Terminal terminal, string? path, CancellationToken cancellation)
    {
        var file = path is null ? DatabasePlace.In(terminal.DataFolder) : Path.GetFullPath(path);
        await terminal.Error.WriteLineAsync($"Database: {file}");
        var database = await ScorecardDatabase.OpenAsync(file, cancellation);
        return new ServiceCollection().AddSingleton(terminal.Clock).AddCareScorecard(database).BuildServiceProvider();
    }
}
