using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Reading;

/// <summary>Reading stops at a limit. Told as a problem of the file, never passed on; it carries nothing of the file's cells.</summary>
/// <param name="says">What was met, to follow the file's name and a colon.</param>
internal sealed class LimitReachedException(ProblemKind kind, string says) : Exception
{
    public ProblemKind Kind => kind;

    public string Says => says;
}
