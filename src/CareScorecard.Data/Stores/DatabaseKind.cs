namespace CareScorecard.Data;

/// <summary>Whose records a database holds, decided by its first load and never changed.</summary>
public enum DatabaseKind
{
    /// <summary>Invented children.</summary>
    Sample,

    /// <summary>A council's own.</summary>
    Real,
}
