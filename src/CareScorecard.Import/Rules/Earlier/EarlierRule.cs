using CareScorecard.Domain.Months;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Rules.Earlier;

/// <summary>A rule that judges a month against the months held before it.</summary>
/// <param name="checks">What is checked, in words that follow "the check of".</param>
/// <param name="needs">The columns without which it cannot run.</param>
internal abstract class EarlierRule(ProblemKind kind, string checks, params IReadOnlyList<Field> needs)
{
    public ProblemKind Kind { get; } = kind;

    public string Checks { get; } = checks;

    public IReadOnlyList<Field> Needs { get; } = needs;

    /// <summary>Of what and why the rule could not run, in words that follow "could not run"; null where it ran in full.</summary>
    public abstract string? NotRun(ComparedMonth month);

    /// <summary>What is wrong; of what the rule cannot judge, nothing.</summary>
    public abstract IEnumerable<EarlierFinding> Judge(ComparedMonth month);
}

/// <summary>What a rule found by comparing.</summary>
/// <param name="Row">As Excel shows it; null for a problem of the sheet or of a column.</param>
/// <param name="At">The column to look at; null for a problem of the sheet.</param>
internal sealed record EarlierFinding(SheetReading Sheet, int? Row, Field? At, string? Value, string Says, string? Child = null);
