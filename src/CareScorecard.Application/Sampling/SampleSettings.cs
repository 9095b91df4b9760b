using System.Globalization;
using CareScorecard.Application.Settings;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Sampling;

/// <summary>Norhaven's settings: the name, children aged 0 to 17, region, neighbours, and the figures that lead.</summary>
internal static class SampleSettings
{
    // A council of 500 children in care has 52,400 children: 95 for every 10,000, as in much of the North East.
    private const decimal ChildrenForEachInCare = 104.8m;

    private static readonly string[] Headline =
    [
        "children-in-care", "one-placement", "three-or-more-placements", "out-of-area", "visited-6-weeks", "pep-up-to-date", "health-assessment",
        "iro-caseload",
    ];

    public static IReadOnlyList<SettingChange> For(SampleOptions options)
    {
        var lines = new List<SettingChange> { new("council-name", SampleCouncil.Name) };
        // The mid-year estimate of the year before, from each April on.
        for (var year = options.From.FinancialYearToDate.From.Year; year <= options.To.FinancialYearToDate.From.Year; year++)
        {
            var from = new ReportingMonth(year, 4);
            var shrunk = 1m - (0.003m * (options.To.FinancialYearToDate.From.Year - year));
            var children = Math.Round(options.Children * ChildrenForEachInCare * (2m - shrunk) / 10m) * 10m;
            lines.Add(new SettingChange("population-0-17", children.ToString("0", CultureInfo.InvariantCulture), from));
        }

        lines.Add(new SettingChange("region", "North East"));
        lines.Add(new SettingChange("neighbours", "Middlesbrough; Redcar and Cleveland; Stockton-on-Tees"));
        lines.Add(new SettingChange("headline", string.Join("; ", Headline)));
        return lines;
    }
}
