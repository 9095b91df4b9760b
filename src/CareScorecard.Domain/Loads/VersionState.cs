namespace CareScorecard.Domain.Loads;

/// <summary>How far a version of a month has come.</summary>
public enum VersionState
{
    /// <summary>Seen by staff only.</summary>
    Draft,

    /// <summary>Approved by the head of service, not yet shown to the board.</summary>
    Approved,

    /// <summary>What the board sees.</summary>
    Published,
}
