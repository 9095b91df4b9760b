namespace CareScorecard.Export.Workbooks;

/// <summary>How many lines a text takes in a column, as near as can be told without measuring letters: rather one too many.</summary>
internal static class WrappedText
{
    /// <summary>Room at both sides of a cell, the indent, and for letters wider than a digit, in characters.</summary>
    private const double Margin = 3;

    /// <param name="text">Null or empty takes one line.</param>
    /// <param name="width">Of the column, in characters.</param>
    public static int Lines(string? text, double width)
    {
        var room = Math.Max(1, width - Margin);
        return (text ?? "").Split('\n').Sum(paragraph => LinesOf(paragraph, room));
    }

    private static int LinesOf(string paragraph, double room)
    {
        var (lines, used) = (1, 0d);
        foreach (var word in paragraph.Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > room)
            {
                lines++;
                used = 0;
            }

            used += (used > 0 ? 1 : 0) + word.Length;
            // A word that is longer than a line is broken.
            while (used > room)
            {
                lines++;
                used -= room;
            }
        }

        return lines;
    }
}
