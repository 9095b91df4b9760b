using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Rules;

/// <summary>A kind of problem: its stable code, how grave it is, and how the person mends it.</summary>
/// <param name="CanLeaveOut">A stop of one row, which leaving the row out settles.</param>
internal sealed record ProblemKind(string Code, Severity Severity, string Fix, bool CanLeaveOut = false)
{
    /// <summary>What is wrong wherever it is found, in a sentence for the list of problems.</summary>
    public string What { get; init; } = "";
}
