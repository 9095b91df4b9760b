using System.Globalization;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Parsing;

/// <summary>Names and free words. Each spelling is kept once, however many rows repeat it.</summary>
internal sealed class TextColumn(SheetReading sheet, PlacedColumn? place) : SheetColumn(sheet, place)
{
    private readonly Dictionary<string, string> _tidy = [];

    public string? Read(SheetRows rows)
    {
        var text = Cell(rows) switch
        {
            null => null,
            string words => words,
            double number => number.ToString(CultureInfo.InvariantCulture),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture),
        };
        if (text is null)
        {
            return null;
        }

        if (_tidy.TryGetValue(text, out var known))
        {
            return known;
        }

        var tidy = Recorded(text);
        if (tidy is not null && tidy.Length == text.Length)
        {
            _tidy[text] = tidy;
        }

        return tidy;
    }
}
