using CareScorecard.Application;
using CareScorecard.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli;

/// <summary>The use cases over one database, which is made where there is none.</summary>
internal static class UseCases
{
    /// <returns>The full path.</returns>
    public static string PathOf(Terminal terminal, string? path) =>
        path is null ? DatabasePlace.In(terminal.DataFolder) : Path.GetFullPath(path);

    /// <param name="path">Null for the file that the web app uses.</param>
    /// <exception cref="DatabaseUnusableException">The file cannot be used; the message says why in words.</exception>
    public static async Task<ServiceProvider> OpenAsync(Terminal terminal, string? path, CancellationToken cancellation)
    {
        var file = PathOf(terminal, path);
        await terminal.Error.WriteLineAsync($"Database: {file}");
        var database = await ScorecardDatabase.OpenAsync(file, cancellation);
        foreach (var words in await UnfinishedSaves.TellAsync(database, terminal.Clock.GetUtcNow().UtcDateTime, cancellation))
        {
            await terminal.Error.WriteLineAsync(words);
        }

        var services = new ServiceCollection().AddSingleton(terminal.Clock).AddCareScorecard(database);

        // Held until the command has ended: nobody restores another file in its place meanwhile.
        services.AddSingleton(_ => DatabaseUse.Begin(file));
        var useCases = services.BuildServiceProvider();
        useCases.GetRequiredService<DatabaseUse>();
        return useCases;
    }
}
