using System.Globalization;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Parsing;

/// <summary>Ids: text or whole numbers; 123.0 is 123. A row's id is remembered, so that every problem of the row can name the child.</summary>
internal sealed class IdColumn(SheetReading sheet, PlacedColumn? place) : SheetColumn(sheet, place)
{
    public string? Read(SheetRows rows)
    {
        var id = Cell(rows) switch
        {
            null => null,
            double number when number == Math.Floor(number) && Math.Abs(number) < 1e15 => ((long)number).ToString(CultureInfo.InvariantCulture),
            string text => Recorded(text) is { } tidy ? WithoutDecimals(tidy) : null,
            var other => Convert.ToString(other, CultureInfo.InvariantCulture),
        };
        if (id is not null && id.AsSpan().IndexOfAnyInRange('a', 'z') >= 0)
        {
            Log.Count(Untidiness.LetterCase);
        }

        return id;
    }

    private string WithoutDecimals(string id)
    {
        if (!id.EndsWith(".0", StringComparison.Ordinal) && !id.EndsWith(".00", StringComparison.Ordinal))
        {
            return id;
        }

        var whole = id[..id.IndexOf('.', StringComparison.Ordinal)];
        if (whole.Length == 0 || whole.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return id;
        }

        Log.Count(Untidiness.DecimalIds);
        return whole;
    }
}
