using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Writing;

namespace CareScorecard.Import.Comparing;

/// <summary>
/// Compares the records of two versions, of one month or of two. A record is the same when it is about the same thing: a child and the
/// day care started, a child and the day of a review. Fields are compared as our own workbook would write them.
/// </summary>
public static class RecordDifferences
{
    public static RecordsComparison Of(MonthRecords before, MonthRecords after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new RecordsComparison(
        [
            .. new[]
            {
                Compare(RecordKind.Children, before.Periods, after.Periods, RecordCells.Children, row => row.Child.Value, row => (row.Child, row.CareStartedOn)),
                Compare(RecordKind.Placements, before.Placements, after.Placements, RecordCells.Placements, row => row.Child.Value, row => (row.Child, row.StartedOn)),
                Compare(RecordKind.Reviews, before.Reviews, after.Reviews, RecordCells.Reviews, row => row.Child.Value, row => (row.Child, row.HeldOn)),
                Compare(RecordKind.CareLeavers, before.CareLeavers, after.CareLeavers, RecordCells.CareLeavers, row => row.YoungPerson.Value, row => row.YoungPerson),
                Compare(RecordKind.Adoption, before.Adoptions, after.Adoptions, RecordCells.Adoption, row => row.Child.Value, row => (row.Child, row.EnteredCareOn)),
                Compare(RecordKind.ReviewingOfficers, before.ReviewingOfficers, after.ReviewingOfficers, RecordCells.ReviewingOfficers, row => row.Name, row => Domain.Children.Matching.Key(row.Name)),
                Compare(RecordKind.SocialWorkers, before.SocialWorkers, after.SocialWorkers, RecordCells.SocialWorkers, row => row.Name, row => Domain.Children.Matching.Key(row.Name)),
                Compare(RecordKind.Measures, before.Measures, after.Measures, RecordCells.Measures, row => row.Id, row => row.Id.ToUpperInvariant()),
            }.Where(kind => kind.Before + kind.After > 0),
        ]);
    }

    private static KindComparison Compare<T, TKey>(
        RecordKind kind,
        IReadOnlyList<T> before,
        IReadOnlyList<T> after,
        IReadOnlyDictionary<Field, Func<T, SheetCell>> cells,
        Func<T, string> name,
        Func<T, TKey> key)
        where TKey : notnull
    {
        // Two rows about one thing (two stays that began on one day) are matched in their order.
        var left = before.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<T>(group));
        var came = new List<string>();
        var changed = new List<string>();
        var fields = new Dictionary<Field, int>();
        foreach (var row in after)
        {
            if (!left.TryGetValue(key(row), out var earlier) || !earlier.TryDequeue(out var former))
            {
                came.Add(name(row));
                continue;
            }

            var differing = cells.Where(cell => cell.Value(former) != cell.Value(row)).Select(cell => cell.Key).ToList();
            foreach (var field in differing)
            {
                fields[field] = fields.GetValueOrDefault(field) + 1;
            }

            if (differing.Count > 0)
            {
                changed.Add(name(row));
            }
        }

        return new KindComparison(
            kind,
            before.Count,
            after.Count,
            came,
            [.. left.Values.SelectMany(rows => rows).Select(name)],
            changed,
            [.. fields.OrderByDescending(field => field.Value).Select(field => new FieldChange(field.Key, field.Value))]);
    }
}
