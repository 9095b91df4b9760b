using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Rules.Earlier;

/// <summary>
/// A count that is far from last month's: outside the <see cref="UsualRange"/> of its changes, and by five or more, so that one officer
/// more in a team that never changes is no alarm. Counted are children in care and those who left, young people, plans for adoption, and
/// the rows of placements and reviews; not lists of staff and measures, of which everybody sees at once whether they are whole.
/// </summary>
internal sealed class SharpChange() : EarlierRule(
    new ProblemKind("MON-101", Severity.Warn, "Look whether rows are missing or double, or whether the report was run for another day. If the number is right, say why it changed.")
    {
        What = "The number of children in care, of those who left, of care leavers, of plans for adoption, of placements or of reviews changed by more than is usual since last month: outside the middle 90 % of the last 12 changes from month to month, and by 5 or more.",
    },
    "sharp changes since last month")
{
    private const int LeastChange = 5;

    private static readonly IReadOnlyList<Counted> Counts =
    [
        new(RecordKind.Children, "children in care", shape => shape.RowsOf(RecordKind.Children) is null ? null : shape.ChildrenInCare),
        new(RecordKind.Children, "children who left care", shape => shape.RowsOf(RecordKind.Children) is null ? null : shape.ChildrenWhoLeft),
        new(RecordKind.Placements, "placements", shape => shape.RowsOf(RecordKind.Placements)),
        new(RecordKind.Reviews, "reviews", shape => shape.RowsOf(RecordKind.Reviews)),
        new(RecordKind.CareLeavers, "care leavers", shape => shape.RowsOf(RecordKind.CareLeavers)),
        new(RecordKind.Adoption, "plans for adoption", shape => shape.RowsOf(RecordKind.Adoption)),
    ];

    public override string? NotRun(ComparedMonth month)
    {
        if (month.Earlier.Shapes is not [.., { } last] || month.Month.MonthsSince(last.Month) != 1)
        {
            return $", since {month.Month.AddMonths(-1).ToWords()} is not held";
        }

        var counted = Counts.Where(count => count.In(month.Shape) is not null).ToList();
        var without = counted.Where(count => RangeOf(count, month) is null).Select(count => count.Words).ToList();
        return without.Count == 0 ? null
            : $"{(without.Count == counted.Count ? "" : $" for {string.Join(", ", without)}")}, since fewer than {UsualRange.FewestChanges} changes from month to month are held";
    }

    public override IEnumerable<EarlierFinding> Judge(ComparedMonth month)
    {
        if (month.Earlier.Shapes is not [.., { } last] || month.Month.MonthsSince(last.Month) != 1)
        {
            yield break;
        }

        foreach (var count in Counts)
        {
            if (count.In(month.Shape) is not { } now || count.In(last) is not { } before || RangeOf(count, month) is not { } usual)
            {
                continue;
            }

            var change = now - before;
            if (Math.Abs(change) >= LeastChange && !usual.Contains(change) && month.SheetOf(count.Kind) is { } sheet)
            {
                yield return new EarlierFinding(sheet, null, null, $"{now}",
                    $"There are {now:N0} {count.Words}, {Words(change)} than in {last.Month.ToWords()}. From month to month it is usually between {Words(usual.Lowest)} and {Words(usual.Highest)}.");
            }
        }
    }

    private static UsualRange? RangeOf(Counted count, ComparedMonth month)
    {
        var changes = new List<decimal>();
        foreach (var (earlier, later) in month.Earlier.Shapes.Zip(month.Earlier.Shapes.Skip(1)))
        {
            if (later.Month.MonthsSince(earlier.Month) == 1 && count.In(earlier) is { } before && count.In(later) is { } after)
            {
                changes.Add(after - before);
            }
        }

        return UsualRange.Of(changes);
    }

    private static string Words(decimal change)
    {
        var whole = Math.Round(change, MidpointRounding.AwayFromZero);
        return whole < 0 ? $"{-whole:N0} fewer" : $"{whole:N0} more";
    }

    /// <param name="In">Null where the extract has no such sheet.</param>
    private sealed record Counted(RecordKind Kind, string Words, Func<MonthShape, int?> In);
}
