using System.Globalization;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Parsing;

/// <summary>Excel dates, Excel's day numbers, and text in day-first order. What cannot be read is a problem of its cell and not recorded.</summary>
/// <param name="needed">The row's own problem says that the cell cannot be read, so the column keeps silent.</param>
internal sealed class DateColumn(SheetReading sheet, PlacedColumn? place, bool needed = false) : SheetColumn(sheet, place)
{
    /// <summary>1 January 1940 and 31 December 2100: a number outside is a slip (2021, 20211031) and not a day.</summary>
    private const double FirstSerial = 14611;

    private const double LastSerial = 73415;

    /// <summary>What the last cell held, where it could not be read.</summary>
    public string? Unread { get; private set; }

    public DateOnly? Read(SheetRows rows)
    {
        Unread = null;
        switch (Cell(rows))
        {
            case null:
                return null;
            case DateTime moment when moment.Year >= 1900:
                if (moment.TimeOfDay != TimeSpan.Zero)
                {
                    Log.Count(Untidiness.TimesOfDay);
                }

                return DateOnly.FromDateTime(moment);
            case double number when FromSerial(number) is { } day:
                return day;
            case string text:
                return Recorded(text) is { } tidy ? Read(rows, tidy) : null;
            case var other:
                return Refuse(rows, Convert.ToString(other, CultureInfo.InvariantCulture) ?? "");
        }
    }

    private DateOnly? Read(SheetRows rows, string text)
    {
        if (DateText.TryRead(text, out var date, out var hasTime))
        {
            Log.Count(Untidiness.TextDates);
            if (hasTime)
            {
                Log.Count(Untidiness.TimesOfDay);
            }

            return date;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && FromSerial(number) is { } day
            ? day
            : Refuse(rows, text);
    }

    private DateOnly? FromSerial(double said)
    {
        var number = said + Sheet.DateOffset;
        // A damaged cell can hold what is no number at all.
        if (number is not (>= FirstSerial and <= LastSerial))
        {
            return null;
        }

        Log.Count(Untidiness.SerialDates);
        return DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(number)));
    }

    private DateOnly? Refuse(SheetRows rows, string text)
    {
        Unread = text;
        if (!needed)
        {
            Report(CellProblems.NotADate, rows, text, $"\"{text}\" is not a date.");
        }

        return null;
    }
}
