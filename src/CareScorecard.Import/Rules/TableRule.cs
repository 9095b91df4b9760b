using System.Globalization;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules;

/// <summary>A rule that judges the records of one kind together, or against those of another.</summary>
/// <param name="checks">What is checked, in words.</param>
/// <param name="needs">The columns that it looks at.</param>
internal abstract class TableRule<T>(ProblemKind kind, string checks, params IReadOnlyList<Field> needs)
    where T : class
{
    public ProblemKind Kind { get; } = kind;

    public string Checks { get; } = checks;

    public IReadOnlyList<Field> Needs { get; } = needs;

    /// <summary>Why the rule cannot run, in words that follow "since"; null where it can.</summary>
    public virtual string? CannotRun(MonthTables tables) => null;

    /// <summary>The rows that break the rule, each with what is wrong.</summary>
    public abstract IEnumerable<(Entry<T> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt);

    /// <summary>How a row that breaks the rule stands afterwards.</summary>
    public virtual Standing Leaves => Standing.Ready;

    protected static string Cell(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>"row 208", with its sheet and file where they are others.</summary>
    protected static string RowOf(Entry<T> other, Entry<T> beside)
    {
        var place = other.Sheet == beside.Sheet ? ""
            : other.Sheet.File == beside.Sheet.File ? $" of {other.Sheet.Sheet}"
            : $" of {other.Sheet.File}";
        return $"row {other.Row}{place}";
    }
}
