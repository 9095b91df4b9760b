using System.Globalization;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules;

/// <summary>A rule that judges one record by itself.</summary>
/// <param name="checks">What is checked, in words: care ended against care started.</param>
/// <param name="needs">The columns without which it cannot run.</param>
internal abstract class RowRule<T>(ProblemKind kind, string checks, params IReadOnlyList<Field> needs)
    where T : class
{
    public ProblemKind Kind { get; } = kind;

    public string Checks { get; } = checks;

    public IReadOnlyList<Field> Needs { get; } = needs;

    /// <summary>Whether the sheet has what the rule looks at.</summary>
    public virtual bool CanRunOn(SheetReading sheet) => Needs.All(sheet.Has);

    /// <summary>Whether it is worth saying that the rule could not run: not where its only column is the one that is missing.</summary>
    public virtual bool IsMissedOn(SheetReading sheet) => Needs.Count > 1;

    /// <summary>Null where the row is right.</summary>
    /// <param name="asAt">The month's last day; null while the month is not known.</param>
    public abstract Finding? Judge(Entry<T> row, DateOnly? asAt);

    protected static string Cell(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
