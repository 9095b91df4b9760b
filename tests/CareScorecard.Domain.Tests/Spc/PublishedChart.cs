using System.Globalization;
using System.Reflection;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Tests.Spc;

/// <summary>One series of the reference package, with what it says of each point and of the whole.</summary>
/// <param name="Variation">The package's word: special_cause_concern.</param>
/// <param name="Assurance">The package's word: consistent_pass; empty where there is no target.</param>
internal sealed record PublishedChart(
    string Name,
    Polarity Polarity,
    bool ScreenOutliers,
    decimal? Target,
    string Variation,
    string Assurance,
    IReadOnlyList<PublishedPoint> Points)
{
    // The package asks for dates of any kind; months in a row stand for them.
    private static readonly ReportingMonth First = new(2020, 1);

    public static IReadOnlyList<PublishedChart> All { get; } = Read();

    public static PublishedChart Named(string name) => All.Single(chart => chart.Name == name);

    public IEnumerable<(ReportingMonth Month, decimal Value)> Series => Points.Select((point, i) => (First.AddMonths(i), point.Value));

    private static List<PublishedChart> Read()
    {
        var points = Rows("points.csv").ToLookup(row => row["case"], row => new PublishedPoint(
            Number(row["y"])!.Value, Number(row["mean"])!.Value, Number(row["lpl"]), Number(row["upl"]), row["special_cause_type"]));
        return
        [
            .. Rows("summary.csv").Select(row => new PublishedChart(
                row["case"],
                row["improvement_direction"] switch
                {
                    "increase" => Polarity.Higher,
                    "decrease" => Polarity.Lower,
                    _ => Polarity.Context,
                },
                row["screen_outliers"] == "TRUE",
                Number(row["target"]),
                row["variation_type"],
                row["assurance_type"],
                [.. points[row["case"]]])),
        ];
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var root = typeof(PublishedChart).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var lines = File.ReadLines(Path.Combine(root, "tests", "CareScorecard.Domain.Tests", "Spc", file)).ToList();
        var headings = lines[0].Split(',');
        return lines.Skip(1).Select(line => headings.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <param name="Lower">Null where the package could not say: a series without variation.</param>
internal sealed record PublishedPoint(decimal Value, decimal Mean, decimal? Lower, decimal? Upper, string Rule);
