using System.Globalization;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Tests.Ssda903;

/// <summary>The made-up return of others in Samples/ssda903, and short ways to say what was drawn from it.</summary>
internal static class ReturnSample
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "ad1.csv", "episodes.csv", "header.csv", "missing.csv", "oc2.csv", "oc3.csv", "placed_for_adoption.csv", "previous_permanence.csv",
        "reviews.csv", "sw_episodes.csv", "uasc.csv",
    ];

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Names.Select(name => Reads.Sample(Path.Combine("ssda903", name)))];

    /// <summary>The cells of a table, headings first.</summary>
    public static IReadOnlyList<string[]> Rows(string name) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Samples", "ssda903", name)).Select(line => line.Split(','))];

    /// <summary>"2016-02-15 now C2 N3 A3 PR3 since 2016-02-15": a period of care, its status, need and home, or why it ended.</summary>
    public static IReadOnlyList<string> PeriodsOf(this MonthRecords records, string child) =>
    [
        .. records.Periods.Where(period => period.Child == new ChildId(child)).Select(period => Words(
            Day(period.CareStartedOn), Day(period.CareEndedOn), period.ReasonCareEnded, period.LegalStatus, period.CategoryOfNeed,
            period.PlacementType, period.PlacementProvider, "since", Day(period.PlacementStartedOn))),
    ];

    /// <summary>"2016-02-15 2017-08-14 T2 PR0 CLOSE": a stay, and whether it is with the carer of the one before.</summary>
    public static IReadOnlyList<string> StaysOf(this MonthRecords records, string child) =>
    [
        .. records.Placements.Where(stay => stay.Child == new ChildId(child)).Select(stay => Words(
            Day(stay.StartedOn), Day(stay.EndedOn), stay.Type, stay.Provider, stay.ReasonForChange, stay.SameCarer == true ? "same carer" : null)),
    ];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "now";

    private static string Words(params IEnumerable<object?> parts) => string.Join(' ', parts.Where(part => part is not null));
}
