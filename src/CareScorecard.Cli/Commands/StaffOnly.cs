namespace CareScorecard.Cli.Commands;

/// <summary>What is said where a view has no public form.</summary>
internal static class StaffOnly
{
    /// <param name="view">As the subject of a sentence: The planner.</param>
    public static async Task<int> RefuseAsync(Terminal terminal, string view)
    {
        await terminal.Error.WriteLineAsync($"{view} cannot be shown to the public yet: small numbers in it are not protected. Leave out --public.");
        return ExitCode.WrongCall;
    }
}
