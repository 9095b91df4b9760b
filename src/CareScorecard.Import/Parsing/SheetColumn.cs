using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Parsing;

/// <summary>Reads one column of a sheet, row by row, into one type of value. A column that the sheet lacks reads as not recorded.</summary>
internal abstract class SheetColumn(SheetReading sheet, PlacedColumn? place)
{
    protected SheetReading Sheet { get; } = sheet;

    protected ReadingLog Log => Sheet.Log;

    public PlacedColumn? Place { get; } = place;

    /// <summary>Whether the last cell read held something, readable or not.</summary>
    public bool WasFilled { get; private protected set; }

    /// <summary>Called once, after the sheet's last row.</summary>
    public virtual void Finish()
    {
    }

    /// <summary>The cell, or null where it is empty.</summary>
    protected object? Cell(SheetRows rows)
    {
        var cell = Place is null ? null : rows[Place.Index];
        WasFilled = cell is not null;
        return cell;
    }

    /// <summary>Tidy text, or null where it says that nothing is recorded.</summary>
    protected string? Recorded(string text)
    {
        var tidy = TidyText.Of(text, Log);
        if (NotRecorded.IsFault(tidy))
        {
            WasFilled = false;
            Log.Count(Untidiness.NotRecordedErrors);
            return null;
        }

        if (!NotRecorded.Says(tidy))
        {
            return tidy;
        }

        WasFilled = false;
        if (tidy.Length > 0)
        {
            Log.Count(Untidiness.NotRecordedWords);
        }

        return null;
    }

    protected void Report(ProblemKind kind, SheetRows rows, string value, string says) =>
        Sheet.Report(kind, rows.Row, Place, value, $"{SheetReading.Place(rows.Row, Place!)}: {says}", Sheet.Child);
}
