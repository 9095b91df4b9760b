using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Tests.Indicators;
using Xunit;

namespace CareScorecard.Domain.Tests.Disclosure;

/// <summary>All figures of a month and all of them by one characteristic, together: no hidden number can be worked out.</summary>
public sealed class EverythingOfAMonthTests
{
    private static readonly Lazy<ManyChildren> Children = new(() => new ManyChildren(seed: 99, children: 6000));

    /// <summary>Sizes and thresholds take turns, so that each is tried on several characteristics.</summary>
    [Theory]
    [InlineData(Dimension.Sex, 150, 5, 6, false)]
    [InlineData(Dimension.AgeBand, 70, 5, 6, false)]
    [InlineData(Dimension.Placement, 150, 7, 10, false)]
    [InlineData(Dimension.EthnicGroup, 40, 10, 10, false)]
    [InlineData(Dimension.Area, 100, 5, 10, true)]
    [InlineData(Dimension.Uasc, 60, 5, 6, false)]
    [InlineData(Dimension.LegalStatus, 150, 7, 6, true)]
    [InlineData(Dimension.LengthInCare, 70, 5, 6, false)]
    public void No_hidden_number_can_be_worked_out(Dimension dimension, int size, int hideUpTo, int percentNeeds, bool strict)
    {
        var month = ManyChildren.Month(new InventedMonths(size + (int)dimension).Make(size));

        var found = WorkedOut(month, dimension, new DisclosureThresholds(hideUpTo, percentNeeds, strict));

        Assert.Empty(found);
    }

    [Fact]
    public void Where_only_small_numbers_are_hidden_the_same_reader_works_them_out()
    {
        var month = ManyChildren.Month(new InventedMonths(3).Make(150));

        var found = WorkedOut(month, Dimension.Placement, new DisclosureThresholds(), onlySmall: true);

        Assert.Contains(found, what => what.StartsWith("children-in-care", StringComparison.Ordinal));
        Assert.Contains(found, what => what.StartsWith("dental-check", StringComparison.Ordinal));
    }

    private static List<string> WorkedOut(CareMonth month, Dimension dimension, DisclosureThresholds thresholds, bool onlySmall = false)
    {
        var staff = Domain.Indicators.Catalogue.All.ToDictionary(indicator => indicator.Definition.Id, indicator => indicator.Judge(month));
        var edition = new Edition(month.Month, 1, staff.ToDictionary(pair => pair.Key, pair => pair.Value.Value));
        var shown = PublicFigures.Protect([edition], id => Domain.Indicators.Catalogue.Find(id)?.Definition, thresholds)[0];
        var tables = Domain.Indicators.Catalogue.All.ToDictionary(
            indicator => indicator.Definition.Id,
            indicator => onlySmall
                ? HideSmall(BreakdownRule.Of(staff[indicator.Definition.Id], indicator.Definition, dimension), indicator.Definition, thresholds)
                : new PublicTable(indicator, dimension, thresholds).Publish(month, shown));
        var found = new List<string>();
        foreach (var kind in new[] { SubjectKind.Child, SubjectKind.CareLeaver, SubjectKind.AdoptionCase, SubjectKind.Review, SubjectKind.Placement })
        {
            var ids = staff.Keys.Where(id => Children.Value.KindOf(id) == kind).ToList();
            var reader = new DefinitionReader(Children.Value.Count(kind));
            var hidden = new List<(string What, int[] Function)>();
            foreach (var id in ids)
            {
                var definition = Domain.Indicators.Catalogue.Find(id)!.Definition;
                if (shown[id] is IndicatorValue.Measured measured)
                {
                    See(reader, id, measured.Numerator, measured.Denominator, null, null);
                }
                else if (staff[id].Value is IndicatorValue.Measured secret)
                {
                    Hide(hidden, definition, secret, thresholds, null, null);
                }

                foreach (var (was, now) in BreakdownRule.Of(staff[id], definition, dimension).Parts.Zip(tables[id].Parts))
                {
                    if (!now.Hidden && now.Numerator is { } numerator)
                    {
                        See(reader, id, numerator, now.Denominator, dimension, now.Label);
                    }
                    else if (now.Hidden && was.Value is IndicatorValue.Measured part)
                    {
                        Hide(hidden, definition, part, thresholds, dimension, now.Label);
                    }
                }
            }

            reader.Solve();
            found.AddRange(hidden.Where(number => reader.CanWorkOut(number.Function)).Select(number => number.What));
        }

        return found;
    }

    /// <summary>What somebody would do who forgets that parts add up.</summary>
    private static Breakdown HideSmall(Breakdown staff, IndicatorDefinition definition, DisclosureThresholds thresholds) => staff with
    {
        Parts =
        [
            .. staff.Parts.Select(part => SmallNumberRule.Judge(definition, part.Value, thresholds) is null
                ? part
                : part with { Numerator = null, Denominator = null, Hidden = true }),
        ],
    };

    private static void See(DefinitionReader reader, string id, decimal numerator, decimal? denominator, Dimension? dimension, string? part)
    {
        if (Children.Value.Function(id, denominator: false, dimension, part) is { } above)
        {
            reader.See(above, numerator);
        }

        if (denominator is { } under && Children.Value.Function(id, denominator: true, dimension, part) is { } below)
        {
            reader.See(below, under);
        }
    }

    /// <summary>What must stay hidden: a small number of children who pass, and those who are counted, where they are few.</summary>
    private static void Hide(
        List<(string, int[])> hidden,
        IndicatorDefinition definition,
        IndicatorValue.Measured value,
        DisclosureThresholds thresholds,
        Dimension? dimension,
        string? part)
    {
        var name = $"{definition.Id} {part} {value.Numerator}/{value.Denominator}";
        if (thresholds.IsSmall(value.Numerator) && Children.Value.Function(definition.Id, denominator: false, dimension, part) is { } above)
        {
            hidden.Add((name, above));
        }

        if (value.Denominator < thresholds.PercentNeeds && Children.Value.Function(definition.Id, denominator: true, dimension, part) is { } below)
        {
            hidden.Add((name + " counted", below));
        }
    }
}
