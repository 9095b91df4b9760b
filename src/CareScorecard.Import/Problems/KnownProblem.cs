using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Problems;

/// <summary>Something that can be wrong with files, as the list of problems has it.</summary>
/// <param name="Code">Stable, and never given another meaning; several kinds of one thing may share it.</param>
/// <param name="What">What is wrong, in a sentence.</param>
/// <param name="Fix">How to mend it, in a sentence.</param>
/// <param name="Columns">The fields that are looked at; empty where the problem is of a file, a sheet or any column.</param>
/// <param name="CanLeaveOut">A stop of one row, which leaving the row out settles.</param>
public sealed record KnownProblem(string Code, Severity Severity, string What, string Fix, IReadOnlyList<Field> Columns, bool CanLeaveOut);
