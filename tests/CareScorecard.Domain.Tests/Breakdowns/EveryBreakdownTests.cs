using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Tests.Indicators;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Breakdowns;

/// <summary>Every indicator by every dimension, against going through the members one by one and putting each to its part.</summary>
public sealed class EveryBreakdownTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parts_are_those_of_a_plain_count(int seed)
    {
        var month = CareMonths.Of(new InventedMonths(seed).Make(90), 20_000m);

        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            var cohort = indicator.Judge(month).Cohort!;
            foreach (var dimension in Dimensions.All)
            {
                if (PartsOf(month, cohort.Roll, dimension) is not { } partOf)
                {
                    Assert.Empty(BreakdownRule.Of(indicator.Judge(month), indicator.Definition, dimension).Parts);
                    continue;
                }

                var parts = BreakdownRule.Of(indicator.Judge(month), indicator.Definition, dimension).Parts;
                Assert.Equal(
                    Plain(partOf, cohort.Passing, cohort.Amounts),
                    parts.Where(part => part.Numerator != 0m).ToDictionary(part => part.Label, part => part.Numerator!.Value));
                if (parts.All(part => part.Denominator is null))
                {
                    continue;
                }

                if (indicator.Definition.AgainstOfficersPosts && dimension == Dimension.Officer)
                {
                    Assert.Equal(
                        PostsOf(month),
                        parts.Where(part => part.Denominator != 0m).ToDictionary(part => Matching.Key(part.Label), part => part.Denominator!.Value));
                }
                else
                {
                    Assert.Equal(
                        Plain(partOf, cohort.Counted, cohort.Weights),
                        parts.Where(part => part.Denominator != 0m).ToDictionary(part => part.Label, part => part.Denominator!.Value));
                }
            }
        });
    }

    /// <summary>A caseload is against the posts of each officer, with children or without, and not against children.</summary>
    private static Dictionary<string, decimal> PostsOf(CareMonth month) => month.ReviewingOfficers.Subjects
        .Select(officer => officer.Record)
        .Where(officer => officer is { Manager: not true, FullTimeEquivalent: > 0m })
        .GroupBy(officer => Matching.Key(officer.Name))
        .ToDictionary(officer => officer.Key, officer => officer.Sum(listed => listed.FullTimeEquivalent!.Value));

    private static Dictionary<string, decimal> Plain(List<string> partOf, MemberSet members, decimal[]? amounts) => members
        .Indexes()
        .GroupBy(index => partOf[index])
        .Select(part => (part.Key, Sum: part.Sum(index => amounts?[index] ?? 1m)))
        .Where(part => part.Sum != 0m)
        .ToDictionary(part => part.Key, part => part.Sum);

    /// <summary>Null where the subjects have no characteristics.</summary>
    private static List<string>? PartsOf(CareMonth month, Roll roll, Dimension dimension) => roll switch
    {
        Roll<ChildInMonth> when Dimensions.IsByName(dimension) => Names([.. month.Children.Subjects.Select(child => NameOf(child, dimension))]),
        Roll<PlacementInMonth> or Roll<ReviewInMonth> =>
            PartsOf(month, month.Children, dimension) is var ofChildren ? [.. roll.Select(subject => ofChildren![subject.Child!.Index])] : null,
        _ => roll.PartsBy(dimension) is { } column ? [.. column.PartOf.Select(part => column.Labels[part].Text)] : null,
    };

    private static string? NameOf(ChildInMonth child, Dimension dimension) => dimension switch
    {
        Dimension.Team => child.Record.Team,
        Dimension.Officer => child.Record.ReviewingOfficer,
        _ => child.Record.SocialWorker,
    };

    // In the first spelling met.
    private static List<string> Names(List<string?> names) => names.ConvertAll(name =>
        name is null || Matching.Key(name) is "" or "NOTRECORDED"
            ? PartColumn.NotRecorded
            : names.First(other => other is not null && Matching.Key(other) == Matching.Key(name))!.Trim());
}
