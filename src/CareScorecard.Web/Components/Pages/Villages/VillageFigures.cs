using CareScorecard.Domain.Villages;

namespace CareScorecard.Web.Components.Pages.Villages;

/// <summary>A group as the picture draws it.</summary>
/// <param name="Place">Of the group among all, from 0: it gives its letter, its head and the fill.</param>
/// <param name="Figures">Of a hundred.</param>
public sealed record VillageFigures(int Place, int Figures)
{
    /// <summary>The letter of a group, on each of its figures.</summary>
    /// <param name="place">Of the group among all, from 0.</param>
    public static string LetterOf(int place) => ((char)('A' + place)).ToString();

    public static IReadOnlyList<VillageFigures> Of(IReadOnlyList<VillageShare> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        return [.. shares.Select((share, place) => new VillageFigures(place, share.Figures))];
    }

    /// <summary>One side of a comparison, so that a group has the same letter on both.</summary>
    /// <param name="rows">Of the comparison, in its order.</param>
    public static IReadOnlyList<VillageFigures> Of(IReadOnlyList<VillageChange> rows, Func<VillageChange, int?> side)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(side);
        return [.. rows.Select((row, place) => new VillageFigures(place, side(row) ?? 0))];
    }
}
