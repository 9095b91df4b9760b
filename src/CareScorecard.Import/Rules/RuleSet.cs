using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules;

/// <summary>The rules for one kind of record.</summary>
internal abstract class RuleSet
{
    public abstract IEnumerable<RuleInfo> Rules { get; }

    /// <param name="asAt">The month's last day; null while it cannot be told, and for what is judged without a month.</param>
    public abstract void Judge(MonthTables tables, DateOnly? asAt);
}

/// <summary>What a rule is, for the list of problems.</summary>
/// <param name="Needs">The columns that it looks at; empty where it looks at tables as a whole.</param>
internal sealed record RuleInfo(ProblemKind Kind, IReadOnlyList<Field> Needs);

/// <inheritdoc/>
/// <param name="child">The id of the child whom a record is about; null for people of the workforce and measures.</param>
internal sealed class RuleSet<T>(RecordTable<T> table, Func<T, string?> child, IReadOnlyList<RowRule<T>> rowRules, IReadOnlyList<TableRule<T>> tableRules)
    : RuleSet
    where T : class
{
    public override IEnumerable<RuleInfo> Rules =>
        [.. rowRules.Select(rule => new RuleInfo(rule.Kind, rule.Needs)), .. tableRules.Select(rule => new RuleInfo(rule.Kind, rule.Needs))];

    public override void Judge(MonthTables tables, DateOnly? asAt)
    {
        foreach (var sheet in table.Sheets.Where(sheet => !sheet.IsPartial))
        {
            SayWhatCannotRun(sheet);
        }

        SheetReading? current = null;
        RowRule<T>[] running = [];
        foreach (var row in table.Entries)
        {
            if (row.Sheet != current)
            {
                current = row.Sheet;
                running = [.. rowRules.Where(rule => rule.CanRunOn(current))];
            }

            foreach (var rule in row.IsJoined ? [.. running, .. rowRules.Except(running).Where(rule => rule.Needs.All(row.Has))] : running)
            {
                if (rule.Judge(row, asAt) is { } found)
                {
                    Tell(rule.Kind, row, found);
                }
            }
        }

        foreach (var rule in tableRules)
        {
            if (rule.CannotRun(tables) is { } why)
            {
                table.Sheets.FirstOrDefault()?.Report(LayoutProblems.CheckNotRun, null, $"The check of {rule.Checks} ({rule.Kind.Code}) could not run, since {why}.", rule.Kind.Code);
                continue;
            }

            foreach (var (row, found) in rule.Judge(tables, asAt).ToList())
            {
                Tell(rule.Kind, row, found);
                row.Standing = rule.Leaves == Standing.Ready ? row.Standing : rule.Leaves;
            }
        }
    }

    private void SayWhatCannotRun(SheetReading sheet)
    {
        foreach (var rule in rowRules.Where(rule => !rule.CanRunOn(sheet) && rule.IsMissedOn(sheet) && !RunsOnceJoined(rule)))
        {
            var missing = string.Join(" and no column ", rule.Needs.Where(field => !sheet.Has(field)).Select(field => field.Name).DefaultIfEmpty("with the age"));
            sheet.Report(LayoutProblems.CheckNotRun, null, $"The check of {rule.Checks} ({rule.Kind.Code}) could not run, since there is no column {missing}.", rule.Kind.Code);
        }
    }

    /// <summary>Several files have between them what the rule looks at.</summary>
    private bool RunsOnceJoined(RowRule<T> rule) => rule.Needs.Count > 1 && rule.Needs.All(field => table.Sheets.Any(sheet => sheet.Has(field)));

    /// <summary>Tells it where the value was read, which may be a row that was joined to this one.</summary>
    private void Tell(ProblemKind kind, Entry<T> row, Finding found)
    {
        var (sheet, number) = found.Checked is null ? row.SourceOf(found.At) : (row.Sheet, row.Row);
        var column = found.Checked is { } check ? sheet.Find(check) : sheet.Find(found.At);
        sheet.Report(kind, number, column, found.Value, $"Row {number}: {found.Says}", child(row.Record), found.At);
        if (kind.Severity == Severity.Stop)
        {
            row.Standing = Standing.Stopped;
        }
    }
}
