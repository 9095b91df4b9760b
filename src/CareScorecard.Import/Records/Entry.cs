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

    public Standing Standing { get; set; }

    /// <summary>Age in years as the file says it; null where it does not.</summary>
    public decimal? AgeSaid { get; init; }

    /// <summary>Whether the file says that this is a second or later period of care within twelve months.</summary>
    public bool? SecondPeriodSaid { get; init; }
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
