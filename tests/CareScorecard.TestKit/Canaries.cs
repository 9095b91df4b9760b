using System.Globalization;

namespace CareScorecard.TestKit;

/// <summary>
/// Made-up children, staff and days like nothing else in any test, planted where children's records go. Wherever one of them turns up
/// that it was not put, a child's details have leaked.
/// </summary>
public static class Canaries
{
    /// <summary>As a case system writes them.</summary>
    public const string Child = "QZX-70918";

    /// <summary>An id that looks like a name, since some councils' do.</summary>
    public const string NamedChild = "ZEBEDEE QUILLFEATHER";

    public const string Worker = "Perpetua Thistlewick";

    public const string Officer = "Ignatius Marchpane";

    /// <summary>Stands beside them, and is no canary: which teams a council has may be known.</summary>
    public const string Team = "Vexillology Team";

    /// <summary>Days of their lives.</summary>
    public static DateOnly BornOn { get; } = new(2011, 2, 27);

    public static DateOnly CareStartedOn { get; } = new(2019, 11, 13);

    /// <summary>Every spelling by which one of them could be told: ids, names, and the days as English people, files and workbooks write them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Child, NamedChild, "Quillfeather", Worker, "Thistlewick", Officer, "Marchpane",
        .. new[] { BornOn, CareStartedOn }.SelectMany(Spellings),
    ];

    /// <returns>Those that stand in the text, letter case aside.</returns>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. All.Where(canary => text.Contains(canary, StringComparison.OrdinalIgnoreCase))];
    }

    private static IEnumerable<string> Spellings(DateOnly day) =>
        new[] { "yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "MM/dd/yyyy", "d MMMM yyyy", "d MMM yyyy", "dd-MMM-yyyy" }
            .Select(format => day.ToString(format, CultureInfo.InvariantCulture));
}
