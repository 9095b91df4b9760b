using CareScorecard.Domain.Bridges;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Bridges;

/// <summary>The bridge of an indicator between two months, in a form that a test can compare whole.</summary>
internal static class Bridged
{
    /// <summary>The parts that have anybody, in order: "came-in +1 (B); corrected +0 (C +1, D -1)".</summary>
    public static string Between(string id, MonthRecordsBuilder earlier, MonthRecordsBuilder later) =>
        Words(Of(id, earlier.Build(), later.Build()));

    public static Bridge Of(string id, MonthRecords earlier, MonthRecords later) =>
        BridgeRule.Of(Domain.Indicators.Catalogue.Find(id)!, new MonthPair(CareMonths.Of(earlier), CareMonths.Of(later)));

    private static string Words(Bridge bridge)
    {
        Assert.Null(bridge.Unavailable);
        Assert.Equal(bridge.Change, bridge.Parts.Sum(part => part.Change));
        Assert.All(bridge.Parts, part => Assert.Equal(part.Change, part.Subjects.Sum(subject => subject.Change)));
        return string.Join("; ", bridge.Parts
            .Where(part => part.Subjects.Count > 0)
            .Select(part => FormattableString.Invariant($"{Codes.Of(part.Kind)} {part.Change:+0.##;-0.##;0} ({Names(part)})")));
    }

    private static string Names(BridgePart part) => string.Join(", ", part.Subjects.Select(subject => part.Subjects.Count == 1
        ? Name(subject)
        : FormattableString.Invariant($"{Name(subject)} {subject.Change:+0.##;-0.##}")));

    private static string Name(BridgeSubject subject) => subject.Child ?? subject.Identity;
}
