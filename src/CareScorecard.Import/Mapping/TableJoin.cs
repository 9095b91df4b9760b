using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Mapping;

/// <summary>Joins the rows of one kind of record that several files have about the same thing.</summary>
internal sealed class TableJoin<T>(RecordTable<T> table, IReadOnlyList<JoinedField<T>> fields)
    where T : class
{
    /// <summary>What makes two rows of different files the same.</summary>
    public required Func<T, object> Key { get; init; }

    /// <summary>Whom a row is about; null for kinds that are about no child.</summary>
    public Func<T, ChildId>? Child { get; init; }

    /// <summary>Which of a child's rows another row says more about.</summary>
    public Func<IReadOnlyList<Entry<T>>, T, Entry<T>> Choose { get; init; } = (rows, _) => rows[^1];

    public void Run()
    {
        if (table.Entries.Count > 0 && table.Entries.Exists(entry => entry.Sheet.FileIndex != table.Entries[0].Sheet.FileIndex))
        {
            JoinWhole();
        }

        if (table.Sheets.Exists(sheet => sheet.IsPartial))
        {
            JoinPartial();
        }
    }

    /// <summary>Rows that are records by themselves. Twice in one file is no join: the rules judge it.</summary>
    private void JoinWhole()
    {
        var kept = new List<Entry<T>>(table.Entries.Count);
        var byKey = new Dictionary<object, List<(Entry<T> Row, int LastFile)>>();
        foreach (var row in table.Entries)
        {
            var key = Key(row.Record);
            if (!byKey.TryGetValue(key, out var same))
            {
                byKey[key] = same = [];
            }

            var at = same.FindLastIndex(other => other.LastFile != row.Sheet.FileIndex);
            if (at < 0)
            {
                kept.Add(row);
                same.Add((row, row.Sheet.FileIndex));
                continue;
            }

            Join(same[at].Row, row);
            same[at] = (same[at].Row, row.Sheet.FileIndex);
            table.RowsJoined += row.Sheet.IsDrawn ? 0 : 1;
        }

        table.Entries.Clear();
        table.Entries.AddRange(kept);
    }

    /// <summary>Rows that only say something more about children whom another file lists.</summary>
    private void JoinPartial()
    {
        if (!table.Sheets.Exists(sheet => !sheet.IsPartial))
        {
            foreach (var sheet in table.Sheets)
            {
                sheet.Report(JoinProblems.NothingToJoin, null,
                    $"{sheet.Name} says something about {InSentence(sheet)}, but no other file lists them.");
            }

            return;
        }

        var listed = table.Entries.ToLookup(row => Child!(row.Record));
        foreach (var sheet in table.Additions.GroupBy(row => row.Sheet))
        {
            Join(listed, sheet.Key, [.. sheet]);
        }
    }

    private void Join(ILookup<ChildId, Entry<T>> listed, SheetReading sheet, IReadOnlyList<Entry<T>> rows)
    {
        // The key of a row that does not name the period is the child alone: the last row of a child is the one that stands.
        var last = rows.GroupBy(row => Key(row.Record)).ToDictionary(same => same.Key, same => same.Last());
        var unknown = new List<Entry<T>>();
        foreach (var row in rows)
        {
            var child = Child!(row.Record);
            var later = last[Key(row.Record)];
            if (later != row)
            {
                sheet.Report(JoinProblems.SaidTwice, row.Row, IdColumn(sheet), child.Value,
                    $"Row {row.Row}: the same child is on row {later.Row} too. That row is read, and this one is not.", child.Value);
                table.RowsPassedOver++;
            }
            else if (listed[child].ToList() is { Count: > 0 } known)
            {
                Join(Choose(known, row.Record), row);
                table.RowsJoined++;
            }
            else
            {
                unknown.Add(row);
            }
        }

        foreach (var row in unknown)
        {
            var child = Child!(row.Record).Value;
            sheet.Report(JoinProblems.NotInTheMonth, row.Row, IdColumn(sheet), child,
                $"Row {row.Row}: \"{child}\" is not among the {InSentence(sheet)} of this month ({Rows(unknown.Count)}).", child);
        }

        table.RowsPassedOver += unknown.Count;
    }

    private void Join(Entry<T> row, Entry<T> other)
    {
        foreach (var field in fields)
        {
            if (!other.Has(field.Field) || field.Read(other.Record) is not { } says)
            {
                continue;
            }

            var held = row.Has(field.Field) ? field.Read(row.Record) : null;
            if (held is null)
            {
                row.Take(field, other);
            }
            else if (!IsSame(held, says))
            {
                var before = row.SourceOf(field.Field);
                var after = other.SourceOf(field.Field);
                var isEarlier = after.Sheet.FileIndex < before.Sheet.FileIndex;
                if (isEarlier)
                {
                    row.Take(field, other);
                }

                Tell(field.Field, isEarlier ? (after, says) : (before, held), isEarlier ? (before, held) : (after, says), row);
            }
        }
    }

    private void Tell(Field field, ((SheetReading Sheet, int Row) At, object Value) used, ((SheetReading Sheet, int Row) At, object Value) other, Entry<T> row)
    {
        var sheet = other.At.Sheet;
        var column = sheet.Find(field);
        var value = JoinedText.Of(other.Value);
        var where = column is null ? $"Row {other.At.Row}" : SheetReading.Place(other.At.Row, column);
        sheet.Report(JoinProblems.ValuesDiffer, other.At.Row, column, value,
            $"{where}: \"{value}\" here, but \"{JoinedText.Of(used.Value)}\" on row {used.At.Row} of {used.At.Sheet.Name}, which is used because it comes first.",
            Child?.Invoke(row.Record).Value);
    }

    /// <summary>Names differ only where more than letter case and spaces do.</summary>
    private static bool IsSame(object one, object other) =>
        one is string text && other is string words ? Matching.Key(text) == Matching.Key(words) : one.Equals(other);

    private static PlacedColumn? IdColumn(SheetReading sheet) => sheet.Columns.FirstOrDefault(column => column.Column.Required);

    private static string InSentence(SheetReading sheet) => sheet.Layout.Kind switch
    {
        RecordKind.CareLeavers => "care leavers",
        RecordKind.Adoption => "children with a plan for adoption",
        _ => "children",
    };

    private static string Rows(int count) => count == 1 ? "1 row of this table" : $"{count} rows of this table";
}
