using System.Globalization;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Components.Controls;

/// <summary>
/// Where the steps of a bridge lie, in per cent of the plot's width: each begins where the one above it ends, and the last is the whole
/// change. Steps of nothing are left out.
/// </summary>
public sealed record BridgePlot
{
    /// <summary>Pixels from one step to the next: a line of words and its bar.</summary>
    public const int RowHeight = 58;

    /// <param name="Y">Pixels from the top to the row.</param>
    /// <param name="Kind">up, down, corrected or total: the style sheet's names, told apart without colour.</param>
    /// <param name="End">Where the next step begins.</param>
    /// <param name="Label">Where the number stands: at the right end of the bar.</param>
    public sealed record Step(int Y, string Words, string Number, string Kind, string X, string Width, string End, string Label);

    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>Where nothing has changed.</summary>
    public required string Zero { get; init; }

    public int Height => Steps.Count * RowHeight;

    /// <returns>Null where nothing moved, and where any step is hidden: the gap that it leaves would tell its size.</returns>
    public static BridgePlot? Of(Bridge bridge)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        if (bridge.Change is not { } change || bridge.Parts.Any(part => part.Change is null) || bridge.Parts.All(part => part.Change == 0m))
        {
            return null;
        }

        var parts = bridge.Parts.Where(part => part.Change != 0m).ToList();
        var starts = new List<decimal> { 0m };
        parts.ForEach(part => starts.Add(starts[^1] + part.Change!.Value));
        var (low, high) = (starts.Min(), starts.Max());
        string Across(decimal value) => Percent(100m * (value - low) / (high - low));
        Step At(int row, string words, string kind, decimal from, decimal to) => new(
            row * RowHeight,
            words,
            BridgeSteps.Signed(to - from),
            kind,
            Across(Math.Min(from, to)),
            Percent(100m * Math.Abs(to - from) / (high - low)),
            Across(to),
            Across(Math.Max(from, to)));

        return new BridgePlot
        {
            Zero = Across(0m),
            Steps =
            [
                .. parts.Select((part, i) => At(i, BridgeWords.Of(bridge.Definition, part.Kind), KindOf(part), starts[i], starts[i + 1])),
                At(parts.Count, "In all", "total", 0m, change),
            ],
        };
    }

    private static string KindOf(BridgePart part) =>
        part.Kind == BridgePartKind.Corrected ? "corrected" : part.Change > 0m ? "up" : "down";

    private static string Percent(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
