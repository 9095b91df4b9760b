using System.Globalization;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Rules.Earlier;

/// <summary>
/// A field has far more blanks than it usually has: its share of blanks is over twice the median of the last twelve months held, and it
/// has five blanks or more above their median number.
/// </summary>
internal sealed class BlanksAboveUsual() : EarlierRule(
    new ProblemKind("MON-102", Severity.Warn, "Look whether the column was filled when the report was run. If it could not be filled yet, say why.")
    {
        What = "A column has far more blanks than usual: its share of blanks is over twice the median of the last 12 months, and at least 5 blanks are more than their median.",
    },
    "blanks far above usual")
{
    private const int LeastMore = 5;
    private const int Times = 2;
    private const int Months = 12;

    public override string? NotRun(ComparedMonth month)
    {
        // A column with fewer blanks than that could not be far above anything.
        var without = Asked(month).Where(asked => asked.Now.Blank >= LeastMore && asked.Before.Count == 0).Select(asked => asked.Now.Field.ToString()).ToList();
        return without.Count == 0 ? null : $" for {string.Join(", ", without)}, since no earlier month has the column";
    }

    public override IEnumerable<EarlierFinding> Judge(ComparedMonth month)
    {
        foreach (var (now, before) in Asked(month))
        {
            if (now.Blank < LeastMore || before.Count == 0)
            {
                continue;
            }

            var usual = Median(before.Select(fill => (decimal)fill.Blank));
            var usualShare = Median(before.Select(Share));
            if (Share(now) > Times * usualShare && now.Blank >= usual + LeastMore && month.SheetWith(now.Field) is { } sheet)
            {
                yield return new EarlierFinding(sheet, null, now.Field, now.Blank.ToString(CultureInfo.InvariantCulture),
                    $"{now.Field}: {now.Blank:N0} of {now.Of:N0} are blank ({Percent(Share(now))}). Usual is {usual:N0} ({Percent(usualShare)}).");
            }
        }
    }

    private static IEnumerable<(FieldFill Now, IReadOnlyList<FieldFill> Before)> Asked(ComparedMonth month)
    {
        var held = month.Earlier.Shapes.Where(shape => month.Month.MonthsSince(shape.Month) <= Months).ToList();
        return month.Shape.Fills.Where(now => now.Of > 0).Select(now =>
            (now, (IReadOnlyList<FieldFill>)[.. held.Select(shape => shape.FillOf(now.Field)).OfType<FieldFill>().Where(fill => fill.Of > 0)]));
    }

    private static decimal Share(FieldFill fill) => (decimal)fill.Blank / fill.Of;

    private static decimal Median(IEnumerable<decimal> values)
    {
        var ordered = values.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2m;
    }

    private static string Percent(decimal share) => (100m * share).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
