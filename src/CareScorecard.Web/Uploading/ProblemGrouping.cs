namespace CareScorecard.Web.Uploading;

/// <summary>By what problems stand together.</summary>
public enum ProblemGrouping
{
    /// <summary>The same code in the same column of the same sheet.</summary>
    Cause,

    Child,

    Sheet,
}
