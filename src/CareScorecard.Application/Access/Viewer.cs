namespace CareScorecard.Application.Access;

/// <summary>For whom figures are read.</summary>
public enum Audience
{
    /// <summary>The current version of each month, in full.</summary>
    Staff,

    /// <summary>The published version of each month.</summary>
    Board,
}

/// <summary>Who asks a use case. Every use case takes one, so that none can forget to ask.</summary>
/// <param name="Name">For the record of what was done; null until there is sign-in.</param>
public sealed record Viewer(Audience Audience, string? Name = null)
{
    public static Viewer Staff { get; } = new(Audience.Staff);

    public static Viewer Board { get; } = new(Audience.Board);
}
