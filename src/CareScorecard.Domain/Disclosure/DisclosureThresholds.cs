using CareScorecard.Domain.Councils;

namespace CareScorecard.Domain.Disclosure;

/// <summary>How small is too small for the public: settings of the council.</summary>
/// <param name="HideUpTo">Counts from 1 to this are hidden; 0 is shown.</param>
/// <param name="PercentNeeds">A percentage or an average of fewer children is hidden.</param>
/// <param name="StrictComplement">Also hide a percentage that all but 1 to <paramref name="HideUpTo"/> children pass.</param>
public sealed record DisclosureThresholds(int HideUpTo = 5, int PercentNeeds = 6, bool StrictComplement = false)
{
    public static DisclosureThresholds Of(CouncilSettings council)
    {
        ArgumentNullException.ThrowIfNull(council);
        return new DisclosureThresholds(council.HideUpTo, council.PercentNeeds, council.StrictComplement);
    }

    /// <summary>Whether so many children are too few to be told of: above 0, and no more than are hidden.</summary>
    public bool IsSmall(decimal children) => children > 0m && children <= HideUpTo;
}
