using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// A breakdown as the public may see it. Small parts are hidden; and since the parts add up, so are others, the smallest first, until
/// nobody can work out a hidden one from the parts and the whole that are shown. Nothing of a hidden part is left but its label.
/// </summary>
public static class PartsRule
{
    /// <summary>What is said in place of parts that are members of staff.</summary>
    public const string StaffAreNeverPublic = "Figures of single members of staff are not published.";

    /// <summary>What is said in place of the parts of a part.</summary>
    public const string OneAtATime = "Figures are published by one characteristic at a time, to protect children.";

    /// <summary>What is said in place of parts that other published figures would give away.</summary>
    public const string OnlyAsAWhole = "This figure is published as a whole only, to protect children.";

    private static readonly HashSet<string> Empty = [];

    /// <param name="breakdown">As staff see it.</param>
    /// <param name="whole">The whole figure as staff see it.</param>
    /// <param name="publicWhole">The whole figure as the public sees it: hidden or not.</param>
    /// <param name="hiddenBefore">Labels of parts that an earlier edition of the month hid: they stay hidden, or the two would tell.</param>
    /// <param name="told">Labels of parts whose number, together, the public sees as a figure of its own.</param>
    public static Breakdown Protect(
        Breakdown breakdown,
        IndicatorDefinition definition,
        IndicatorValue whole,
        IndicatorValue publicWhole,
        DisclosureThresholds thresholds,
        IReadOnlySet<string>? hiddenBefore = null,
        IReadOnlyList<IReadOnlyList<string>>? told = null)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(thresholds);
        if (Dimensions.IsByStaff(breakdown.Dimension))
        {
            return new Breakdown(breakdown.Dimension, [], StaffAreNeverPublic);
        }

        if (breakdown.Parts.Count == 0 || SmallNumberRule.CountsStaff(definition))
        {
            return breakdown;
        }

        if (LinkedFigures.IsWholeOnly(definition.Id))
        {
            return new Breakdown(breakdown.Dimension, [], OnlyAsAWhole);
        }

        var hidden = new HashSet<string>(hiddenBefore ?? Empty);
        if (breakdown.Parts.All(part => part.Denominator is not null))
        {
            // Those who are counted are the same children in many figures. Which parts of them are hidden must depend on nothing else,
            // or one figure would show what another hides.
            var counted = breakdown.Parts.Select(Counted).ToList();
            var all = new IndicatorValue.Measured(counted.Sum(part => part.Numerator ?? 0m), null, Calculation.Count);
            hidden.UnionWith(HiddenOf(counted, new PartSet(counted, NumberOf(definition), thresholds), all, all, Empty, told ?? []));
        }

        hidden = HiddenOf(
            breakdown.Parts,
            new PartSet(breakdown.Parts, definition, thresholds),
            whole,
            publicWhole,
            hidden,
            breakdown.Parts[0].Denominator is null && told is not null ? told : []);
        return breakdown with
        {
            Parts = [.. breakdown.Parts.Select(part => hidden.Contains(part.Label) ? Hide(part) : Shown(part, definition, thresholds))],
        };
    }

    /// <summary>The labels of the hidden parts.</summary>
    public static IReadOnlySet<string> HiddenIn(Breakdown breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.Parts.Where(part => part.Hidden).Select(part => part.Label).ToHashSet();
    }

    // Zeros are shown first and then the largest, so that what is hidden besides small numbers are the smallest, and a zero if need be.
    private static HashSet<string> HiddenOf(
        IReadOnlyList<Part> parts,
        PartSet set,
        IndicatorValue whole,
        IndicatorValue publicWhole,
        HashSet<string> hidden,
        IReadOnlyList<IReadOnlyList<string>> told)
    {
        set.ShowWhole(whole, publicWhole);
        foreach (var labels in told)
        {
            set.Know(labels);
        }

        return parts
            .OrderByDescending(part => part.Denominator is null or 0m && part.Numerator == 0m)
            .ThenByDescending(part => part.Numerator)
            .ThenByDescending(part => part.Denominator)
            .Where(part => hidden.Contains(part.Label) || set.IsSmall(part) || !set.TryShow(part))
            .Select(part => part.Label)
            .ToHashSet();
    }

    private static Part Counted(Part part) => new(
        part.Label,
        part.Denominator,
        null,
        new IndicatorValue.Measured(part.Denominator ?? 0m, null, Calculation.Count));

    private static IndicatorDefinition NumberOf(IndicatorDefinition definition) =>
        definition with { Unit = Unit.Count, Calculation = Calculation.Count };

    private static Part Shown(Part part, IndicatorDefinition definition, DisclosureThresholds thresholds) =>
        SmallNumberRule.Judge(definition, part.Value, thresholds) is UnavailableReason.RoundsToZero reason
            ? new Part(part.Label, null, null, new IndicatorValue.Unavailable(reason))
            : part;

    private static Part Hide(Part part) =>
        new(part.Label, null, null, new IndicatorValue.Unavailable(new UnavailableReason.Hidden()), Hidden: true);
}
