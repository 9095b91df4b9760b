using System.Reflection;
using System.Text.Json.Nodes;

namespace CareScorecard.Cli.Tests;

/// <summary>A commentary on the month of the published minutes, checked as an analyst would: the workbook is imported and the text is a file.</summary>
public sealed class FactCheckCommandTests : IAsyncLifetime, IDisposable
{
    private readonly CliRun _cli = new();
    private Dictionary<string, JsonNode> _figures = [];

    public async Task InitializeAsync()
    {
        var workbook = Path.Combine(
            typeof(FactCheckCommandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
            "sample-data/minutes-replay/2021-10.xlsx");
        Assert.Equal(0, (await _cli.RunAsync("settings", "set", "population-0-17", "33563")).ExitCode);
        Assert.Equal(0, (await _cli.RunAsync("import", workbook, "--accept-warnings", "A replay")).ExitCode);
        var scorecard = JsonNode.Parse((await _cli.RunAsync("scorecard", "--month", "2021-10", "--format", "json")).Output)!;
        _figures = scorecard["indicators"]!.AsArray().ToDictionary(row => (string)row!["id"]!, row => row!);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Fifty_correct_sentences_of_the_months_own_figures_raise_no_alarm()
    {
        string[] sentences =
        [
            $"{Said("children-in-care")} children are in our care.",
            $"At 31 October {Said("children-in-care")} children were in care.",
            $"The rate is {Said("rate-per-10000")} children.",
            $"{Said("started-in-month")} children came into care in October and {Said("ended-in-month")} left.",
            $"{Said("started-6-months")} came into care in the last 6 months, and {Said("ended-6-months")} left.",
            $"For every child who left {Said("starts-per-leaver")} came in.",
            $"The {Said("ended-in-month")} who left had been in care for {Said("weeks-in-care-of-leavers-month")} on average.",
            $"{Said("left-after-five-years-month")} of the {Said("ended-in-month")} had been in care for 5 years or more.",
            $"{Said("left-at-18-month")} young people left at 18.",
            $"Special guardianship and child arrangements orders: {Said("permanence-orders-month")} in October.",
            $"{Said("permanence-orders-6-months")} orders were made in 6 months and {Said("permanence-orders-12-months")} in 12.",
            $"{Of("placed-with-parents")} live with their parents: {Said("placed-with-parents")}.",
            $"{Said("placed-with-parents-full-order")} of them are under a full care order.",
            $"{Said("left-from-parents-month")} left care from living with parents.",
            $"{Said("adopted-year-to-date")} children have been adopted since 1 April.",
            $"{Said("waiting-with-placement-order")} children wait with a placement order, {Said("waiting-not-matched")} of them not matched.",
            $"It took {Said("days-to-adoptive-family")} from care to an adoptive family.",
            $"There were {Said("new-placements-month")} new placements in October, {Numerator("new-placements-in-area-month")} of them inside our area.",
            $"{Said("in-house-foster")} live with our own foster carers.",
            $"Our own foster carers look after {Of("in-house-foster")} children.",
            $"{Said("in-house-foster")} is 0.6 percentage points short of the target of 21% for our own foster carers.",
            $"{Said("connected-carers")} live with connected carers, and up to 29% is our target.",
            $"Connected carers look after {Of("connected-carers")}.",
            $"One home all year: {Said("one-placement")}.",
            $"One home all year is {Said("one-placement")}, {Of("one-placement")}.",
            $"One home all year is 4.1 percentage points below the target of 70%.",
            $"{Gap("one-placement")} more children with one home all year would meet the target of 70%.",
            $"{Numerator("three-or-more-moves")} children had three or more moves, {Said("three-or-more-moves")}.",
            $"{Said("visited-6-weeks")} were seen by their social worker in the last 6 weeks.",
            $"{Of("visited-6-weeks")} children were seen in 6 weeks.",
            $"{Rest("visited-6-weeks")} children were not seen in 6 weeks.",
            $"{Said("supervision-in-month")} of children were supervised in October.",
            $"{Said("supervision-in-month")} of children were supervised this month; {Rest("supervision-in-month")} were not.",
            $"Education plans are up to date for {Said("pep-up-to-date")}.",
            $"{Of("pep-up-to-date")} children have an education plan from the last 6 months.",
            $"{Rest("pep-up-to-date")} education plans are out of date.",
            $"{Said("health-assessment-no-refusals")} had their yearly health check, leaving out those who declined.",
            "Nearly two thirds of our children have had one home all year.",
            "The panel meets every 2 weeks, on Tuesdays at 10.",
            "Regulation 44 visits were made to all 3 homes.",
            "We aim for 70% of children with one home all year by March 2022.",
            "By 2023 reviews on time should reach 95%.",
            "Between 50 and 70 children for each reviewing officer is the guidance.",
            "Minutes of 28 September 2021 were agreed.",
            "The budget is £1.2 million, of which £300,000 is for foster carers.",
            "From 99 to 51 is a fall of 48.5%.",
            "From 136 to 37 is a fall of 72.8%.",
            "It is 560 against 582, down 3.8%.",
            "22 of 560 are unaccompanied: 3.9%.",
            "Seven children live outside the region: three, two and two.",
            "Two of the four social workers who left have been replaced.",
            "England publishes no figure for three or more moves.",
            "Question 7 of July is answered on page 12.",
        ];

        Assert.True(sentences.Distinct().Count() >= 50);
        foreach (var text in sentences.Append(string.Join("\n", sentences)))
        {
            Assert.Equal([], await RulesAsync(text));
        }
    }

    [Theory]
    [InlineData("Special guardianship orders and children living with parents fell from 99 to 51, a 51.5% reduction.", "relative-change")]
    [InlineData("Children with three or more moves have gone from 136 to 37, a 71.3% reduction.", "relative-change")]
    [InlineData("Leavers averaged 151.8 days in care; five of the 25 had been in care for 5 years or more.", "unit")]
    [InlineData("91% of children were supervised this month; 36 were not.", "complement")]
    [InlineData("One home all year is 4.1% below the target of 70%.", "points")]
    [InlineData("6.9% of children had three or more placement moves, which is better than England at 9% in 2021.", "comparator-measure")]
    [InlineData("There are seven children placed outside the region: one, one and four.", "sum")]
    [InlineData("The rate was 159.4 on 29 November, and 24.3% of children live with connected carers.", "as-at")]
    [InlineData("Our rate of children in care is 159.1 and our neighbours' rate is 125.5.", "comparator-undated")]
    [InlineData("CP4: children placed for adoption. CP4: stability of placements over two years.", "code-reused")]
    [InlineData("The gap in October was 40.81. The October gap is 39.91.", "two-figures")]
    public async Task A_slip_of_the_minutes_is_caught(string text, string rule)
    {
        Assert.Contains(rule, await RulesAsync(text));
    }

    private async Task<IReadOnlyList<string>> RulesAsync(string text)
    {
        var result = await _cli.RunAsync("factcheck", _cli.Write("commentary.txt", text), "--month", "2021-10", "--format", "json");
        Assert.Equal(0, result.ExitCode);
        return [.. JsonNode.Parse(result.Output)!.AsArray().Select(finding => $"{finding!["rule"]}")];
    }

    private string Said(string id) => (string)_figures[id]["display"]!;

    private string Numerator(string id) => $"{(int)_figures[id]["numerator"]!}";

    private string Of(string id) => $"{Numerator(id)} of {(int)_figures[id]["denominator"]!}";

    private string Rest(string id) => $"{(int)_figures[id]["denominator"]! - (int)_figures[id]["numerator"]!}";

    private string Gap(string id) => $"{(int)_figures[id]["gapInChildren"]!}";
}
