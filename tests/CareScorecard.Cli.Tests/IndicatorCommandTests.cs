using System.Text.Json.Nodes;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Cli.Tests;

public sealed class IndicatorCommandTests : IDisposable
{
    private const string OneHome =
        """
        "id": "one-placement", "theme": "stability", "title": "One home all year", "unit": "percent", "polarity": "higher",
        """;

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Json_has_the_trend_of_the_months_held()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("indicator", "one-placement", "--format", "json");

        Assert.Equal((0, ""), (result.ExitCode, result.Said));
        Golden.Is(
            $$"""
            {
              "council": null, "month": "2024-02", "asAt": "2024-02-29", "state": "draft", "version": 1, "where": [],
              {{OneHome}}
              "numerator": 8, "denominator": 12, "value": 66.66666666666667, "display": "66.7%", "unavailable": null,
              "status": "off-target", "target": { "kind": "floor", "low": 70, "high": null, "setBy": "ours", "from": "2000-01" },
              "gapInChildren": 1, "previous": { "month": "2024-01", "value": 70 }, "yearBefore": null,
              "signal": { "variation": null, "assurance": null, "points": 2, "sentence": "There are only 2 months of figures so far: 6 are needed to tell a real change from normal movement." },
              "comparators": [], "withoutComparator": [ { "area": "England", "kind": "national", "why": "not published" } ], "outsidePublished": null,
              "series": [
                { "month": "2024-01", "numerator": 7, "denominator": 10, "value": 70, "pointType": null, "mean": null, "lowerLimit": null, "upperLimit": null },
                { "month": "2024-02", "numerator": 8, "denominator": 12, "value": 66.66666666666667, "pointType": null, "mean": null, "lowerLimit": null, "upperLimit": null }
              ]
            }
            """,
            result.Output);
    }

    [Fact]
    public async Task Json_has_the_parts_that_were_asked_for_of_those_whom_the_filters_leave()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync(
            "indicator", "ONE-placement", "--from", "2024-02", "--to", "2024-02", "--by", "sex", "--where", "age-band=10-15", "--where", "sex=female", "--format", "json");

        Assert.Equal((0, ""), (result.ExitCode, result.Said));
        Golden.Is(
            $$"""
            {
              "council": null, "month": "2024-02", "asAt": "2024-02-29", "state": "draft", "version": 1,
              "where": [ "age-band=10-15", "sex=female" ],
              {{OneHome}}
              "numerator": 5, "denominator": 8, "value": 62.5, "display": "62.5%", "unavailable": null,
              "status": "too-few", "target": { "kind": "floor", "low": 70, "high": null, "setBy": "ours", "from": "2000-01" },
              "gapInChildren": 1, "previous": { "month": "2024-01", "value": 71.42857142857143 }, "yearBefore": null,
              "signal": { "variation": null, "assurance": null, "points": 2, "sentence": "There are only 2 months of figures so far: 6 are needed to tell a real change from normal movement." },
              "comparators": [], "flags": [ "too-few-to-be-reliable" ], "withoutComparator": [ { "area": "England", "kind": "national", "why": "not published" } ], "outsidePublished": null,
              "series": [
                { "month": "2024-02", "numerator": 5, "denominator": 8, "value": 62.5, "pointType": null, "mean": null, "lowerLimit": null, "upperLimit": null }
              ],
              "by": "sex",
              "parts": [
                { "label": "Male", "numerator": 0, "denominator": 0, "value": null, "hidden": false },
                { "label": "Female", "numerator": 5, "denominator": 8, "value": 62.5, "hidden": false },
                { "label": "Neither", "numerator": 0, "denominator": 0, "value": null, "hidden": false },
                { "label": "Not recorded", "numerator": 0, "denominator": 0, "value": null, "hidden": false }
              ]
            }
            """,
            result.Output);
    }

    [Fact]
    public async Task Csv_has_the_trend_or_the_parts()
    {
        await Held.SaveAsync(_cli.Database);

        var trend = await _cli.RunAsync("indicator", "children-in-care", "--format", "csv");
        var parts = await _cli.RunAsync("indicator", "children-in-care", "--by", "sex", "--format", "csv");

        Assert.Equal(
            "Id,Month,Numerator,Denominator,Value,Why there is no figure,Target at least,Target at most,Point type,Mean,Lower limit,Upper limit\r\n" +
            "children-in-care,2024-01,10,,10,,,,,,,\r\n" +
            "children-in-care,2024-02,12,,12,,,,,,,\r\n",
            trend.Output);
        Assert.Equal(
            "Id,Month,By,Part,Numerator,Denominator,Value,Why there is no figure\r\n" +
            "children-in-care,2024-02,sex,Male,4,,4,\r\n" +
            "children-in-care,2024-02,sex,Female,8,,8,\r\n" +
            "children-in-care,2024-02,sex,Neither,0,,0,\r\n" +
            "children-in-care,2024-02,sex,Not recorded,0,,0,\r\n",
            parts.Output);
    }

    [Fact]
    public async Task Text_says_what_it_means_and_how_it_went()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("indicator", "one-placement", "--by", "sex");

        Assert.StartsWith(
            """
            February 2024, as at 29 February 2024, draft, version 1
            One home all year (one-placement), higher is better
              66.7% (8 of 12), off target
              target: at least 70% (ours, from January 2000)
              1 more child would meet the target
            """.ReplaceLineEndings("\n"),
            result.Output,
            StringComparison.Ordinal);
        Assert.EndsWith(
            """

            month    value  of       usual from  to
            -------  -----  -------  ----------  --
            2024-01  70.0%  7 of 10
            2024-02  66.7%  8 of 12

            sex                     value  of
            ------------  ---------------  ------
            Male                    75.0%  3 of 4
            Female                  62.5%  5 of 8
            Neither       Nobody to count
            Not recorded  Nobody to count

            """.ReplaceLineEndings("\n"),
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_public_small_numbers_are_null_and_say_that_they_are_hidden()
    {
        await Held.SaveAsync(_cli.Database);

        var report = await _cli.RunAsync("indicator", "children-in-care", "--public", "--by", "sex", "--format", "json");
        var officer = await _cli.RunAsync("indicator", "children-in-care", "--public", "--where", "officer=Not recorded");
        var two = await _cli.RunAsync(
            "indicator", "children-in-care", "--public", "--where", "sex=Female", "--where", "age-band=10-15", "--format", "json");

        Golden.Is(
            """
            [
              { "label": "Male", "numerator": null, "denominator": null, "value": null, "hidden": true },
              { "label": "Female", "numerator": null, "denominator": null, "value": null, "hidden": true },
              { "label": "Neither", "numerator": 0, "denominator": null, "value": 0, "hidden": false },
              { "label": "Not recorded", "numerator": 0, "denominator": null, "value": 0, "hidden": false }
            ]
            """,
            JsonNode.Parse(report.Output)!["parts"]);
        Assert.Equal(
            (2, "children-in-care cannot be limited to officer. Figures of single members of staff are not published.\n"),
            (officer.ExitCode, officer.Said));
        var hidden = JsonNode.Parse(two.Output)!;
        Assert.Equal(
            (null, null, "hidden", "no-data"),
            ((int?)hidden["numerator"], (int?)hidden["value"], (string?)hidden["unavailable"], (string?)hidden["status"]));
        Assert.All(hidden["series"]!.AsArray(), point => Assert.Null(point!["value"]));
    }

    [Theory]
    [InlineData("one-placemnt", "There is no indicator \"one-placemnt\". Did you mean one-placement?\n")]
    [InlineData("caseload", "There is no indicator \"caseload\". Did you mean iro-caseload, iro-caseload-all-work, social-worker-caseload?\n")]
    [InlineData("zzz", "There is no indicator \"zzz\". List them: carescorecard scorecard --format csv\n")]
    public async Task An_unknown_id_is_told_the_near_ones(string id, string said)
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("indicator", id, "--format", "json");

        Assert.Equal((2, "", said), (result.ExitCode, result.Output, result.Said));
    }

    [Theory]
    [InlineData("one-placement", "sex=Unknown", "Nobody can have \"Unknown\" as sex. There are: Male, Female, Neither, Not recorded.\n")]
    [InlineData("agency-share", "sex=Male", "agency-share cannot be limited to sex. ")]
    public async Task A_filter_that_cannot_be_is_told_what_can(string id, string filter, string said)
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("indicator", id, "--where", filter);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(said, result.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_that_is_not_held_says_so()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("indicator", "one-placement", "--to", "2024-03");

        Assert.Equal((1, "", "March 2024 is not held. See which months are: carescorecard months\n"), (result.ExitCode, result.Output, result.Said));
    }

    [Fact]
    public async Task An_average_says_what_it_hides()
    {
        // 2, 10, 20 and 131 weeks.
        var month = new MonthRecordsBuilder("2024-02").With(
            A.Child("A", "2024-02-01", "2024-02-15"),
            A.Child("B", "2023-12-07", "2024-02-15"),
            A.Child("C", "2023-09-28", "2024-02-15"),
            A.Child("D", "2021-08-12", "2024-02-15"));
        await Held.SaveAsync(_cli.Database, month.Build());

        var json = await _cli.RunAsync("indicator", "weeks-in-care-of-leavers-12-months", "--format", "json");
        var text = await _cli.RunAsync("indicator", "weeks-in-care-of-leavers-12-months");

        Golden.Is(
            """
            { "counts": "child", "threshold": 130, "over": 1, "under": 3, "median": 15, "smallest": 2, "largest": 131, "count": 4 }
            """,
            JsonNode.Parse(json.Output)!["spread"]);
        Assert.Contains(
            "  behind the average of 4 children: over 130.0 weeks: 1; under it: 3; median: 15.0 weeks; smallest: 2.0 weeks; largest: 131.0 weeks\n",
            text.Output,
            StringComparison.Ordinal);
    }
}
