using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Export.Tables;

/// <summary>The scorecard as a table: the same columns in a workbook and in a .csv.</summary>
internal static class ScorecardColumns
{
    /// <summary>What a board reads and what is printed, from the left; the rest is for sums and look-ups.</summary>
    public const int Printed = 14;

    public static IReadOnlyList<ScorecardColumn> All { get; } =
    [
        new("Theme", 24, row => TableCell.Of(JudgementWords.Of(row.Definition.Theme))),
        new("Measure", 40, row => TableCell.Of(row.Definition.Title)),
        new("Value", 10, row => TableCell.Of(row.Value.Number, NumberFormats.Value(row.Definition, row.Value.Number))),
        new("Numerator", 12, row => Amount(Measured(row)?.Numerator)),
        new("Denominator", 14, row => Amount(Measured(row)?.Denominator)),
        new("Target", 20, row => TableCell.Of(row.Target is { } target ? TargetWords.Of(row.Definition, target) : null)),
        new("Set by", 11, row => TableCell.Of(row.Target is { } target ? TargetWords.Of(target.SetBy) : null)),
        new("Status", 18, row => TableCell.Of(JudgementWords.Of(row.Status))),
        new("Gap", 26, row => TableCell.Of(row.Gap is { } gap ? TargetWords.Of(row.Definition, gap) : null)),
        new("Last month", 11, row => TableCell.Of(row.Previous?.Value, NumberFormats.Value(row.Definition, row.Previous?.Value))),
        new("Change since last month", 13, row => TableCell.Of(row.Previous?.Change, NumberFormats.Change(row.Definition, row.Previous?.Change))),
        new("Same month last year", 12, row => TableCell.Of(row.YearBefore?.Value, NumberFormats.Value(row.Definition, row.YearBefore?.Value))),
        new("Which way is good", 25, row => TableCell.Of(JudgementWords.Of(row.Polarity))),
        new("Why there is no figure", 30, row => TableCell.Of((row.Value as IndicatorValue.Unavailable)?.Reason.Words)),
        new("Change since last year", 13, row => TableCell.Of(row.YearBefore?.Change, NumberFormats.Change(row.Definition, row.YearBefore?.Change))),
        new("Is the change real?", 150, row => TableCell.Of(row.Signal?.Sentence)),
        new("Target at least", 11, row => TableCell.Of(row.Target?.Low, NumberFormats.Level(row.Definition, row.Target?.Low))),
        new("Target at most", 11, row => TableCell.Of(row.Target?.High, NumberFormats.Level(row.Definition, row.Target?.High))),
        new("Unit", 36, row => TableCell.Of(UnitNames.Of(row.Definition.Unit))),
        new("Id", 50, row => TableCell.Of(row.Id)),
    ];

    public static TableCell Amount(decimal? amount) => TableCell.Of(amount, NumberFormats.Amount(amount));

    private static IndicatorValue.Measured? Measured(ScorecardRow row) => row.Value as IndicatorValue.Measured;
}

/// <param name="Width">In a workbook, in characters.</param>
internal sealed record ScorecardColumn(string Heading, double Width, Func<ScorecardRow, TableCell> Cell);
