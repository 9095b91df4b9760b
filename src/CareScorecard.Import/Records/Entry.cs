using CareScorecard.Domain.Months;
using CareScorecard.Import.Mapping;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Records;

/// <summary>A record with the row that it was read from.</summary>
internal sealed class Entry<T>(T record, SheetReading sheet, int row)
    where T : class
{
    private readonly T _asRead = record;
    private Dictionary<Field, (SheetReading Sheet, int Row)>? _filled;

    public T Record { get; private set; } = record;

    public SheetReading Sheet { get; } = sheet;

    /// <summary>As Excel shows it.</summary>
    public int Row { get; } = row;

    public Standing Standing { get; set; }

    /// <summary>Age in years as the file says it; null where it does not.</summary>
    public decimal? AgeSaid { get; init; }

    /// <summary>Whether the file says that this is a second or later period of care within twelve months.</summary>
    public bool? SecondPeriodSaid { get; init; }

    /// <summary>Whether the row, or one that was joined to it, has a column for the field.</summary>
    public bool Has(Field field) => Sheet.Has(field) || _filled?.ContainsKey(field) == true;

    public bool IsJoined => _filled is not null;

    /// <summary>Where the value of a field was read.</summary>
    public (SheetReading Sheet, int Row) SourceOf(Field field) => _filled?.TryGetValue(field, out var source) == true ? source : (Sheet, Row);

    /// <summary>As the row was read: nothing was joined to it, and nothing stands against it.</summary>
    public void Forget()
    {
        (Record, _filled, Standing) = (_asRead, null, Standing.Ready);
    }

    /// <summary>Takes one field from another row about the same child.</summary>
    public void Take(JoinedField<T> field, Entry<T> from)
    {
        Record = field.Take(Record, from.Record);
        (_filled ??= [])[field.Field] = from.SourceOf(field.Field);
    }
}

/// <summary>Whether a row is among the records.</summary>
internal enum Standing
{
    Ready,

    /// <summary>A stop stands against it.</summary>
    Stopped,

    /// <summary>A later row says the same thing again, and is read in its place.</summary>
    Superseded,
}
