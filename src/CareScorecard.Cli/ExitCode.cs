namespace CareScorecard.Cli;

/// <summary>What a script is told.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>There are problems that stop it; nothing was saved.</summary>
    public const int Stopped = 1;

    /// <summary>The call itself is wrong.</summary>
    public const int WrongCall = 2;

    /// <summary>Something else failed, or it was cancelled; nothing was saved.</summary>
    public const int Failed = 3;
}
