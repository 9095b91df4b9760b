using System.Globalization;
using System.Text.RegularExpressions;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Indicators.Explaining;
using CareScorecard.Domain.Presenting;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators;

public sealed partial class ExplanationsTests
{
    private static readonly List<(IndicatorDefinition Definition, Explanation? Words)> All =
        [.. CareScorecard.Domain.Indicators.Catalogue.All.Select(indicator => (indicator.Definition, Explanations.Of(indicator.Definition.Id)))];

    [Fact]
    public void Every_measure_is_explained_and_nothing_else_is()
    {
        Assert.Equal(All.Select(one => one.Definition.Id).Order(StringComparer.Ordinal), Explanations.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(88, All.Count);
    }

    [Fact]
    public void A_council_says_itself_what_its_own_measures_mean() => Assert.Null(Explanations.Of("council-own-measure"));

    [Fact]
    public void What_is_said_is_short_whole_and_said_once()
    {
        var plain = All.Select(one => one.Words!.Plain).ToList();
        var misread = All.Select(one => one.Words!.OftenMisread).ToList();

        Assert.All(plain, words => Assert.InRange(words.Length, 40, 200));
        Assert.All(misread, words => Assert.InRange(words.Length, 60, 200));
        Assert.All(plain.Concat(misread), words => Assert.Matches(WholeSentences(), words));
        Assert.Equal(2 * All.Count, plain.Concat(misread).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(All, one => ForChildren.Of(one.Definition.Id) is { } meaning && one.Words!.Plain.Contains(meaning, StringComparison.Ordinal));
    }

    /// <summary>A child is no case, and no word of the trade stands unexplained.</summary>
    [Fact]
    public void No_abbreviation_and_no_word_of_the_records_is_used()
    {
        var jargon = All.SelectMany(one => new[] { one.Words!.Plain, one.Words.OftenMisread })
            .Where(words => Jargon().IsMatch(words));

        Assert.Empty(jargon);
    }

    [Fact]
    public void Every_number_stands_in_the_definition()
    {
        var strange =
            from one in All
            from number in Numbers().Matches($"{one.Words!.Plain} {one.Words.OftenMisread}")
            where !NumbersOf(one.Definition).Contains(number.Value)
            select $"{one.Definition.Id}: {number.Value}";

        Assert.Empty(strange);
    }

    [Fact]
    public void A_month_is_called_a_month_and_a_year_a_year()
    {
        foreach (var (definition, words) in All)
        {
            foreach (Match months in LastMonths().Matches(words!.Plain))
            {
                var told = int.Parse(months.Groups[1].Value, CultureInfo.InvariantCulture);

                Assert.True(
                    told == definition.WindowMonths || Says(definition, $"{told} months"),
                    $"{definition.Id} looks back {definition.WindowMonths} months, and is said to look back {told}.");
            }

            Assert.False(
                words.Plain.Contains("this month", StringComparison.Ordinal) && definition.WindowMonths > 1,
                $"{definition.Id} looks back {definition.WindowMonths} months and is said to be of one.");
        }
    }

    [Fact]
    public void A_share_is_called_a_share_a_number_a_number_and_an_average_an_average()
    {
        Assert.All(All.Where(one => one.Definition.Unit == Unit.Percent && one.Definition.Calculation == Calculation.Share), one => Assert.Contains("share", one.Words!.Plain, StringComparison.Ordinal));
        Assert.All(All.Where(one => one.Definition.Unit == Unit.Count), one => Assert.Contains("ow many", one.Words!.Plain, StringComparison.Ordinal));
        Assert.All(All.Where(one => one.Definition.Unit is Unit.Weeks or Unit.Days or Unit.Score or Unit.PerFullTimePost), one => Assert.Contains("average", one.Words!.Plain, StringComparison.Ordinal));
    }

    private static bool Says(IndicatorDefinition definition, string words) =>
        $"{definition.Title} {definition.WhoCounts} {definition.WhoPasses}".Contains(words, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> NumbersOf(IndicatorDefinition definition)
    {
        var target = definition.DefaultTarget;
        var words = $"{definition.Title} {definition.WhoCounts} {definition.WhoPasses} {definition.Note} {definition.WindowMonths} {target?.Low} {target?.High}";
        return [.. Numbers().Matches(words).Select(number => number.Value)];
    }

    [GeneratedRegex(@"^[A-Z].*[a-z0-9]\.$")]
    private static partial Regex WholeSentences();

    [GeneratedRegex(@"[A-Z]{2,}|\b(placements?|cohort|denominator|numerator|suppressed|variance|service user|looked-after)\b")]
    private static partial Regex Jargon();

    [GeneratedRegex("[0-9]+(,[0-9]{3})*")]
    private static partial Regex Numbers();

    [GeneratedRegex("last ([0-9]+) months")]
    private static partial Regex LastMonths();
}
