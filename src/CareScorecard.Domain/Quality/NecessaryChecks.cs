using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Quality;

/// <summary>
/// Checks without which a figure that tests the field cannot be relied on: each of them sets two columns against each other that make
/// the figure together. A check against something said twice (an age, a second period, a recorded number beside a history) is not one:
/// files without the second saying are whole.
/// </summary>
internal static class NecessaryChecks
{
    private static readonly Dictionary<string, Field> Checked = new()
    {
        ["CHD-003"] = Fields.Children.CareStarted,
        ["CHD-004"] = Fields.Children.CareEnded,
        ["CHD-105"] = Fields.Children.PlacementStarted,
        ["CHD-108"] = Fields.Children.ReviewingOfficer,
        ["PLC-004"] = Fields.Placements.Ended,
    };

    public static IReadOnlyList<string> Missed(IReadOnlyList<Field> tested, IReadOnlySet<string> notRun) =>
        [.. notRun.Where(code => Checked.TryGetValue(code, out var field) && tested.Contains(field)).Order(StringComparer.Ordinal)];
}
