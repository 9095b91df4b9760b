using System.Globalization;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Parsing;

/// <summary>Numbers, between two ends that are both allowed. What is outside them, or is no number, is a problem of its cell and not recorded.</summary>
internal sealed class NumberColumn(SheetReading sheet, PlacedColumn? place, decimal least = 0, decimal most = 1_000_000_000) : SheetColumn(sheet, place)
{
    public decimal? Read(SheetRows rows)
    {
        switch (Cell(rows))
        {
            case null:
                return null;
            case double number when Math.Abs(number) < 1e15:
                return Within(rows, (decimal)number);
            case int whole:
                return Within(rows, whole);
            case string text:
                return Recorded(text) is { } tidy ? Read(rows, tidy) : null;
            case var other:
                return Refuse(rows, Convert.ToString(other, CultureInfo.InvariantCulture) ?? "");
        }
    }

    /// <summary>A whole number; 12.5 is refused.</summary>
    public int? ReadWhole(SheetRows rows)
    {
        if (Read(rows) is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue)
        {
            return (int)number;
        }

        var text = number.ToString(CultureInfo.InvariantCulture);
        Report(CellProblems.NotANumber, rows, text, $"\"{text}\" is not a whole number.");
        return null;
    }

    private decimal? Read(SheetRows rows, string text)
    {
        var digits = text.EndsWith('%') ? text[..^1] : text;
        if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign
            | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
        {
            Log.Count(Untidiness.NumbersAsText);
            return Within(rows, number);
        }

        return Refuse(rows, text);
    }

    private decimal? Within(SheetRows rows, decimal number)
    {
        if (number >= least && number <= most)
        {
            return number;
        }

        var text = number.ToString(CultureInfo.InvariantCulture);
        var says = most < 1_000_000_000 ? $"{text} is not between {least} and {most}." : $"{text} is less than {least}.";
        Report(CellProblems.OutsideRange, rows, text, says);
        return null;
    }

    private decimal? Refuse(SheetRows rows, string text)
    {
        Report(CellProblems.NotANumber, rows, text, $"\"{text}\" is not a number.");
        return null;
    }
}
