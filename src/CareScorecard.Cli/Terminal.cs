namespace CareScorecard.Cli;

/// <summary>What the program writes to and reads from its surroundings: the console, or a test.</summary>
public sealed record Terminal
{
    /// <summary>What was asked for: text, JSON, CSV.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>The same place as <see cref="Output"/>, for what is not text.</summary>
    public required Stream BinaryOutput { get; init; }

    /// <summary>Progress and everything else that is said.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>A person reads <see cref="Output"/> on a screen: a workbook is not for them.</summary>
    public bool OutputIsScreen { get; init; }

    /// <summary>A person reads <see cref="Error"/> on a screen: progress may be drawn over itself.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>The value of CARESCORECARD_DATA; null where it is not set.</summary>
    public string? DataFolder { get; init; }

    public required TimeProvider Clock { get; init; }
}
