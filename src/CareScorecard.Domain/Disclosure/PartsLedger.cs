using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// A breakdown of one month as the public may see it, edition by edition in the order of publication. Small parts are hidden; and since
/// the parts add up, so are others, the smallest first, until nobody can work out a hidden one from the parts and the whole that have
/// been shown. Nothing of a hidden part is left but its label.
/// </summary>
public sealed class PartsLedger(IndicatorDefinition definition, DisclosureThresholds thresholds)
{
    /// <summary>What is said in place of parts that are members of staff.</summary>
    public const string StaffAreNeverPublic = "Figures of single members of staff are not published.";

    /// <summary>What is said in place of the parts of a part.</summary>
    public const string OneAtATime = "Figures are published by one characteristic at a time, to protect children.";

    /// <summary>What is said in place of parts that other published figures would give away.</summary>
    public const string OnlyAsAWhole = "This figure is published as a whole only, to protect children.";

    private static readonly IndicatorValue HiddenValue = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    private readonly PartSet _counted = new(definition with { Unit = Unit.Count, Calculation = Calculation.Count }, thresholds);
    private readonly PartSet _parts = new(definition, thresholds);
    private readonly HashSet<string> _hiddenBefore = [];

    /// <param name="breakdown">As staff see it.</param>
    /// <param name="whole">The whole figure as staff see it.</param>
    /// <param name="publicWhole">The whole figure as the public sees it: hidden or not.</param>
    /// <param name="hiddenElsewhere">Labels of parts that a breakdown of more children hides.</param>
    /// <param name="told">Labels of parts whose number, together, the public sees as a figure of its own.</param>
    public Breakdown Publish(
        Breakdown breakdown,
        IndicatorValue whole,
        IndicatorValue publicWhole,
        IReadOnlySet<string> hiddenElsewhere,
        IReadOnlyList<IReadOnlyList<string>> told)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(hiddenElsewhere);
        ArgumentNullException.ThrowIfNull(told);
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

        _hiddenBefore.UnionWith(hiddenElsewhere);
        var areCounted = breakdown.Parts.All(part => part.Denominator is not null);
        if (areCounted)
        {
            HideTheFewCounted(breakdown, told);
        }

        _parts.Take(breakdown.Parts);
        _parts.ShowWhole(whole, publicWhole);
        if (areCounted)
        {
            foreach (var part in breakdown.Parts.Where(part => !_hiddenBefore.Contains(part.Label)))
            {
                _parts.KnowCounted(part);
            }
        }

        Hide(breakdown.Parts, _parts, areCounted ? [] : told);
        return _counted.IsGivenAway || _parts.IsGivenAway
            ? new Breakdown(breakdown.Dimension, [], OnlyAsAWhole)
            : breakdown with { Parts = [.. breakdown.Parts.Select(part => _hiddenBefore.Contains(part.Label) ? Hidden(part) : Shown(part))] };
    }

    /// <summary>The labels of the hidden parts.</summary>
    public static IReadOnlySet<string> HiddenIn(Breakdown breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.Parts.Where(part => part.Hidden).Select(part => part.Label).ToHashSet();
    }

    // Those who are counted are the same children in many figures. Which parts of them are hidden must depend on nothing else, or one
    // figure would show what another hides.
    private void HideTheFewCounted(Breakdown breakdown, IReadOnlyList<IReadOnlyList<string>> told)
    {
        var counted = breakdown.Parts.Select(Counted).ToList();
        var all = new IndicatorValue.Measured(counted.Sum(part => part.Numerator ?? 0m), null, Calculation.Count);
        _counted.Take(counted);
        _counted.ShowWhole(all, all.Numerator < Math.Max(thresholds.PercentNeeds, thresholds.HideUpTo + 1) ? HiddenValue : all);
        Hide(counted, _counted, told);
    }

    // The largest are shown first, so that what is hidden besides small numbers are the smallest, and a zero if need be.
    // What an earlier edition hid stays hidden, or the two would tell.
    private void Hide(IReadOnlyList<Part> parts, PartSet set, IReadOnlyList<IReadOnlyList<string>> told)
    {
        foreach (var labels in told)
        {
            set.Know(labels);
        }

        // Where there is nobody, definitions may say so: under 5 nobody is at school. Nobody protects nobody.
        foreach (var part in parts.Where(IsOfNobody))
        {
            set.Know(part);
        }

        _hiddenBefore.UnionWith(parts
            .OrderByDescending(IsOfNobody)
            .ThenByDescending(part => part.Numerator)
            .ThenByDescending(part => part.Denominator)
            .Where(part => _hiddenBefore.Contains(part.Label) || set.IsSmall(part) || !set.TryShow(part))
            .Select(part => part.Label)
            .ToList());
    }

    private static bool IsOfNobody(Part part) => part.Denominator is null or 0m && part.Numerator == 0m;

    private static Part Counted(Part part) => new(
        part.Label,
        part.Denominator,
        null,
        new IndicatorValue.Measured(part.Denominator ?? 0m, null, Calculation.Count));

    private Part Shown(Part part) =>
        SmallNumberRule.Judge(definition, part.Value, thresholds) is UnavailableReason.RoundsToZero reason
            ? new Part(part.Label, null, null, new IndicatorValue.Unavailable(reason))
            : part;

    private static Part Hidden(Part part) =>
        new(part.Label, null, null, HiddenValue, Hidden: true);
}
