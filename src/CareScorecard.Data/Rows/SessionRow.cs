namespace CareScorecard.Data.Rows;

/// <summary>One signing in. The row ends with it: a copied cookie opens nothing after its session has ended.</summary>
internal sealed class SessionRow
{
    public required string Id { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The person's security stamp when they signed in: any change of password or second factor ends the other sessions.</summary>
    public required string Stamp { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }
}
