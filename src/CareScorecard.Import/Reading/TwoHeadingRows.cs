using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Reading;

/// <summary>
/// Headings in two rows, as merged cells make them: one cell over both rows, or one over several columns with a word for each below it
/// (Placement over type and provider).
/// </summary>
internal static class TwoHeadingRows
{
    /// <summary>Fewer may be words of the first row of data.</summary>
    private const int LeastBelow = 2;

    /// <returns>Null where the two rows are not headings together: the lower one adds hardly any that is known.</returns>
    public static string?[]? Join(string?[] upper, string?[] lower, KnownHeadings known)
    {
        var joined = new string?[Math.Max(upper.Length, lower.Length)];
        var below = 0;
        string? over = null;
        for (var column = 0; column < joined.Length; column++)
        {
            var above = TextAt(upper, column);
            over = above ?? over;
            if (TextAt(lower, column) is not { } heading)
            {
                joined[column] = above;
                continue;
            }

            var together = over is null ? heading : $"{over} {heading}";
            joined[column] = !Knows(known, heading) && Knows(known, together) ? together : heading;
            below += Knows(known, joined[column]!) ? 1 : 0;
        }

        return below >= LeastBelow ? joined : null;
    }

    private static bool Knows(KnownHeadings known, string heading) => known.Find(HeadingKey.Of(heading)) is not null;

    private static string? TextAt(string?[] row, int column) =>
        column < row.Length && row[column] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
