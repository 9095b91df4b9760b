using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Records;

/// <summary>A record with the row that it was read from.</summary>
internal sealed class Entry<T>(T record, SheetReading sheet, int row)
    where T : class
{
    public T Record { get; } = record;

    public SheetReading Sheet { get; } = sheet;

    /// <summary>As Excel shows it.</summary>
    public int Row { get; } = row;

    /// <summary>A stop stands against the row: it is not among the records.</summary>
    public bool Stopped { get; set; }

    /// <summary>Age in years as the file says it; null where it does not.</summary>
    public decimal? AgeSaid { get; init; }

    /// <summary>Whether the file says that this is a second or later period of care within twelve months.</summary>
    public bool? SecondPeriodSaid { get; init; }
}
