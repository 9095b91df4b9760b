using CareScorecard.Domain.Children;

namespace CareScorecard.Cli.Tests;

public sealed class BridgeCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Json_says_who_changed_the_figure_and_the_parts_sum_to_the_change()
    {
        await Held.SaveAsync(_cli.Database);

        // C11 and C12 had been in care since 2020, and C4 had moved in June: January's records said neither.
        var result = await _cli.RunAsync("bridge", "one-placement", "--from", "2024-01", "--to", "2024-02", "--format", "json");

        Assert.Equal((0, ""), (result.ExitCode, result.Said));
        Golden.Is(
            """
            { "id": "one-placement", "from": "2024-01", "to": "2024-02", "change": 1, "parts": [
              { "kind": "came-in", "children": 0, "hidden": false },
              { "kind": "left", "children": 0, "hidden": false },
              { "kind": "now-passes", "children": 0, "hidden": false },
              { "kind": "no-longer-passes", "children": 0, "hidden": false },
              { "kind": "entered-cohort", "children": 0, "hidden": false },
              { "kind": "left-cohort", "children": 0, "hidden": false },
              { "kind": "corrected", "children": 1, "hidden": false }
            ] }
            """,
            result.Output);
    }

    [Fact]
    public async Task Text_names_the_steps_in_words()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("bridge", "Children-in-Care", "--from", "2024-01", "--to", "2024-02");

        Assert.Equal(
            """
            Children in our care (children-in-care), January 2024 to February 2024
              counted in children

            why                                  change
            -----------------------------------  ------
            Came into care                            0
            Left care                                 0
            Stayed and now pass                       0
            Stayed and no longer pass                 0
            Began to count for another reason         0
            Stopped counting for another reason       0
            Records corrected since                  +2
            All together                             +2

            """.ReplaceLineEndings("\n"),
            result.Output);
    }

    [Fact]
    public async Task A_figure_brought_ready_made_has_no_bridge_and_says_why()
    {
        await Held.SaveAsync(_cli.Database, new CouncilMeasure { Id = "rota-visits", Numerator = 5 });

        var result = await _cli.RunAsync("bridge", "rota-visits", "--from", "2024-01", "--to", "2024-02", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Golden.Is(
            """
            { "id": "rota-visits", "from": "2024-01", "to": "2024-02", "change": null, "parts": [],
              "unavailable": "This figure is not made from records of children, so it cannot be said who changed it." }
            """,
            result.Output);
    }

    [Theory]
    [InlineData(1, "one-placement", "2023-12", "2024-02", "December 2023 is not held. See which months are: carescorecard months\n")]
    [InlineData(1, "one-placement", "2024-01", "2024-03", "March 2024 is not held. See which months are: carescorecard months\n")]
    [InlineData(2, "one-placemint", "2024-01", "2024-02", "There is no indicator \"one-placemint\". Did you mean one-placement")]
    public async Task What_is_not_there_is_told(int exitCode, string id, string from, string to, string expected)
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("bridge", id, "--from", from, "--to", to);

        Assert.Equal((exitCode, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(expected, result.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02", "2024-01")]
    [InlineData("2024-02", "2024-02")]
    public async Task Months_out_of_order_are_a_wrong_call(string from, string to)
    {
        var result = await _cli.RunAsync("bridge", "one-placement", "--from", from, "--to", to);

        Assert.Equal((2, "", $"The earlier month comes first: {from} is not before {to}.\n"), (result.ExitCode, result.Output, result.Said));
    }
}
