using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Rules.Earlier;

/// <summary>The rules that need months before this one.</summary>
internal static class EarlierRules
{
    public static IReadOnlyList<EarlierRule> All { get; } =
    [
        new ChildVanished(),
        new BackWithTheSameStart(),
        new SharpChange(),
        new BlanksAboveUsual(),
    ];

    public static void Judge(ComparedMonth month)
    {
        var sheet = month.SheetOf(RecordKind.Children) ?? month.Tables.Sheets.FirstOrDefault();
        if (month.Earlier is { Latest: null, Shapes.Count: 0 })
        {
            // One note for all of them: a first month has nothing to be compared with, and that is nobody's fault.
            sheet?.Report(
                LayoutProblems.NothingToCompareWith,
                null,
                $"No earlier month is held, so these checks could not run: {string.Join("; ", All.Select(rule => $"{rule.Checks} ({rule.Kind.Code})"))}.");
            return;
        }

        foreach (var rule in All)
        {
            if (rule.NotRun(month) is { } what)
            {
                sheet?.Report(LayoutProblems.CheckNotRun, null, $"The check of {rule.Checks} ({rule.Kind.Code}) could not run{what}.", rule.Kind.Code);
            }

            foreach (var found in rule.Judge(month))
            {
                var column = found.At is { } field ? found.Sheet.Find(field) : null;
                found.Sheet.Report(rule.Kind, found.Row, column, found.Value, found.Row is { } row ? $"Row {row}: {found.Says}" : found.Says, found.Child, found.At);
            }
        }
    }

    /// <summary>"September 2026's file".</summary>
    public static string FileOf(MonthRecords records) => $"the file of {records.Month.ToWords()}";
}
