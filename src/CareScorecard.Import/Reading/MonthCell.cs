using CareScorecard.Import.Layouts;
using CareScorecard.Import.Parsing;

namespace CareScorecard.Import.Reading;

/// <summary>The cell of a Month sheet that says the reporting month.</summary>
/// <param name="Row">As Excel shows it.</param>
/// <param name="Column">From 0.</param>
internal sealed record MonthCell(int Row, int Column, object? Value)
{
    private const string Month = "month";

    private static readonly string Label = HeadingKey.Of(CareScorecardLayout.MonthLabel);

    /// <summary>
    /// The cell beside or below a label "Reporting month" or "Month"; what follows the label in its own cell; or the only cell of a sheet
    /// called Month.
    /// </summary>
    public static MonthCell? Find(string sheet, IReadOnlyList<object?[]> head)
    {
        for (var row = 0; row < head.Count; row++)
        {
            for (var column = 0; column < head[row].Length; column++)
            {
                if (head[row][column] is string text && HeadingKey.Of(text) is var key && (key == Label || key == Month))
                {
                    // "Month" alone is a common word: on another sheet it is a label only where a month stands beside it.
                    var beside = Beside(head, row, column);
                    if (key == Label || HeadingKey.Of(sheet) == Month || MonthText.Read(beside.Value) is not null)
                    {
                        return beside;
                    }
                }

                if (head[row][column] is string both && both.Split(':', 2) is [var label, var value] && HeadingKey.Of(label) == Label)
                {
                    return new MonthCell(row + 1, column, value);
                }
            }
        }

        return HeadingKey.Of(sheet) == Month ? Only(head) : null;
    }

    private static MonthCell Beside(IReadOnlyList<object?[]> head, int row, int column)
    {
        for (var right = column + 1; right < head[row].Length; right++)
        {
            if (head[row][right] is { } value)
            {
                return new MonthCell(row + 1, right, value);
            }
        }

        for (var down = row + 1; down < head.Count; down++)
        {
            if (column < head[down].Length && head[down][column] is { } value)
            {
                return new MonthCell(down + 1, column, value);
            }
        }

        return new MonthCell(row + 1, column, null);
    }

    private static MonthCell? Only(IReadOnlyList<object?[]> head)
    {
        for (var row = 0; row < head.Count; row++)
        {
            var column = Array.FindIndex(head[row], cell => cell is not null);
            if (column >= 0)
            {
                return new MonthCell(row + 1, column, head[row][column]);
            }
        }

        return null;
    }
}
