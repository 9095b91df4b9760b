using CareScorecard.Data;

namespace CareScorecard.Web.SafeKeeping;

/// <summary>Looks the database over before the program works with it.</summary>
internal static class StartChecks
{
    public const string Audit = "audit";

    /// <returns>What is wrong and does not keep the program from working: it goes on, says so, and is not quite ready.</returns>
    /// <exception cref="DatabaseUnusableException">The file is damaged: nothing may be written to it.</exception>
    public static async Task<DatabaseCondition> RunAsync(string databasePath, TextWriter error)
    {
        var condition = new DatabaseCondition();

        // A file that is not there yet, or is empty, is made when it is opened.
        if (new FileInfo(databasePath) is not { Exists: true, Length: > 0 })
        {
            return condition;
        }

        var report = await DatabaseInspection.RunAsync(databasePath, CancellationToken.None);
        if (report.Problem is { } problem)
        {
            throw new DatabaseUnusableException(problem);
        }

        if (report.Audit is { } audit && !(audit.IsWhole && (audit.EndIsKnown || audit.Entries == 0)))
        {
            await error.WriteLineAsync($"WARNING: {audit.Words}");
            condition.Set(Audit, audit.IsWhole ? null : audit.Words);
        }

        return condition;
    }
}
