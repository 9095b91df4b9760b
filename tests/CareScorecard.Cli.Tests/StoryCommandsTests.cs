using System.Text.Json.Nodes;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Cli.Tests;

public sealed class StoryCommandsTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task The_planner_says_what_it_would_take()
    {
        await Held.SaveAsync(_cli.Database, Officers());

        var json = await _cli.RunAsync("planner", "--month", "2024-02", "--children", "150", "--sickness", "5", "--format", "json");
        var text = await _cli.RunAsync("planner", "--children", "150", "--sickness", "5");

        var planner = JsonNode.Parse(json.Output)!;
        Assert.Equal((0, ""), (json.ExitCode, json.Said));
        Assert.Null(planner["unavailable"]);
        Golden.Is(
            """
            {
              "work": 100, "heads": 2, "fte": 1.5, "average": 66.66666666666667, "insideGuidance": { "least": 1.5, "most": 2 },
              "needed": [
                { "each": 70, "fte": 1.5, "extra": 0, "toSpare": 0 }, { "each": 60, "fte": 1.7, "extra": 0.2, "toSpare": 0 },
                { "each": 50, "fte": 2, "extra": 0.5, "toSpare": 0 } ],
              "spread": [
                { "label": "Under 50", "heads": 1, "fte": 0.5 }, { "label": "50 to 70", "heads": 0, "fte": 0 },
                { "label": "Over 70 to 90", "heads": 1, "fte": 1 }, { "label": "Over 90", "heads": 0, "fte": 0 } ],
              "outlook": null,
              "scenario": {
                "work": 150, "fte": 1.5, "atWork": 1.425, "average": 100, "averageAtWork": 105.26315789473684,
                "needed": [
                  { "each": 70, "fte": 2.3, "extra": 0.8, "toSpare": 0 }, { "each": 60, "fte": 2.7, "extra": 1.2, "toSpare": 0 },
                  { "each": 50, "fte": 3.2, "extra": 1.7, "toSpare": 0 } ] },
              "officers": [
                { "name": "Oak", "fte": 1, "children": 76, "plans": 30, "forFullTime": 76 },
                { "name": "Elm", "fte": 0.5, "children": 24, "plans": 0, "forFullTime": 48 } ]
            }
            """,
            planner["childrenInCare"]);
        Golden.Is(
            """{ "managers": 1, "childrenOfManagers": 0, "officersWithoutHours": 0, "childrenOfOfficersWithoutHours": 0, "childrenWithoutOfficer": 3 }""",
            planner["leftOut"]);
        Assert.Contains("100 children in care / 1.5 full-time posts (2 people) = 66.7 each\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("  for no more than 60 each: 1.7 posts, 0.2 more\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("100 children in care and 30 child protection plans / 1.5 full-time posts (2 people) = 86.7 each\n", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_officers_there_is_nothing_to_plan()
    {
        await Held.SaveAsync(_cli.Database);

        var result = await _cli.RunAsync("planner", "--format", "json");

        var planner = JsonNode.Parse(result.Output)!;
        Assert.Equal(
            ("Nobody is counted by this measure this month.", null, null), ((string?)planner["unavailable"], planner["childrenInCare"], planner["leftOut"]));
    }

    [Fact]
    public async Task The_village_makes_a_hundred()
    {
        await Held.SaveAsync(_cli.Database, Officers());

        var json = await _cli.RunAsync("village", "--by", "sex", "--format", "json");
        var text = await _cli.RunAsync("village", "--by", "sex");

        Golden.Is(
            """
            {
              "council": null, "month": "2024-02", "asAt": "2024-02-29", "state": "draft", "version": 1, "id": "children-in-care", "by": "sex",
              "title": "Sex", "size": 100, "children": 103, "childrenForEachFigure": 1.03,
              "groups": [
                { "label": "Male", "figures": 33, "children": 34, "merged": false }, { "label": "Female", "figures": 67, "children": 69, "merged": false } ],
              "paragraph": "If the 103 children counted were a village of 100: 33 are male and 67 are female.", "refused": null
            }
            """,
            json.Output);
        Assert.EndsWith("If the 103 children counted were a village of 100: 33 are male and 67 are female.\n", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_village_of_a_measure_and_one_of_too_few()
    {
        await Held.SaveAsync(_cli.Database, Officers());
        await Held.SaveAsync(_cli.PathOf("few.db"));

        var asked = JsonNode.Parse((await _cli.RunAsync("village", "--of", "one-placement", "--format", "json")).Output)!;
        var few = JsonNode.Parse((await _cli.RunAsync("village", "--db", _cli.PathOf("few.db"), "--format", "json")).Output)!;

        Assert.Equal(("one-placement", null, 100), ((string?)asked["id"], (string?)asked["by"], (int)asked["groups"]!.AsArray().Sum(group => (int)group!["figures"]!)));
        Assert.Equal((null, 12, "Only 12 children are counted: in a village of 100 each figure would be less than one child, so it is not drawn."),
            ((int?)few["size"], (int?)few["children"], (string?)few["refused"]));
    }

    [Fact]
    public async Task Three_sentences_are_said_of_the_month()
    {
        await Held.SaveAsync(_cli.Database);

        var json = JsonNode.Parse((await _cli.RunAsync("sentences", "--month", "2024-02", "--format", "json")).Output)!;
        var text = await _cli.RunAsync("sentences", "--month", "2024-02");

        Assert.Equal(3, json["sentences"]!.AsArray().Count);
        Golden.Is("""{ "text": "12 children are in our care, 2 more than in January 2024.", "ids": ["children-in-care"] }""", json["sentences"]![0]);
        Assert.Contains("\nQuestions you may want to ask\n- 0 came in and 0 left, yet the number of children in our care is up 2: which records were corrected?\n", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commentary_is_compared_with_the_months_figures()
    {
        await Held.SaveAsync(_cli.Database);
        var file = _cli.Write("commentary.txt", "12 children are in our care.\nOne home all year is 70.0%.\n");

        var json = await _cli.RunAsync("factcheck", file, "--month", "2024-02", "--format", "json");
        var text = await _cli.RunAsync("factcheck", file);
        var right = await _cli.RunAsync("factcheck", _cli.Write("right.txt", "12 children are in our care."));

        Golden.Is(
            """
            [ { "text": "70.0%", "offset": 50, "says": "One home all year: 70.0%",
                "fact": "66.7% (8 of 12); 70.0% was the figure of January 2024", "rule": "figure" } ]
            """,
            json.Output);
        Assert.Equal((0, 0), (json.ExitCode, text.ExitCode));
        Assert.Equal(
            "1 passage to look at again\n\nLine 2: \"70.0%\"\n  says: One home all year: 70.0%\n  fact: 66.7% (8 of 12); 70.0% was the figure of January 2024\n",
            text.Output);
        Assert.Equal("Nothing here contradicts the figures. What the figures do not know was not checked.\n", right.Output);
    }

    [Fact]
    public async Task The_public_hears_and_sees_what_is_published_and_nothing_small()
    {
        await Held.SaveAsync(_cli.Database);

        var sentences = await _cli.RunAsync("sentences", "--public");
        var village = await _cli.RunAsync("village", "--public");
        var draft = await _cli.RunAsync("village", "--public", "--month", "2024-02");

        Assert.StartsWith("January 2024, as at 31 January 2024, published, version 1\n10 children are in our care.\n", sentences.Output, StringComparison.Ordinal);
        Assert.StartsWith("January 2024, as at 31 January 2024, published, version 1\nA village of 100: Where they live\n", village.Output, StringComparison.Ordinal);
        Assert.Equal((1, "", "February 2024 is not published. See which months are held: carescorecard months\n"), (draft.ExitCode, draft.Output, draft.Said));
    }

    [Theory]
    [InlineData("planner", "--public")]
    [InlineData("planner", "--sickness", "100")]
    [InlineData("planner", "--vacancies", "-1")]
    [InlineData("planner", "--children", "many")]
    [InlineData("village", "--by", "worker")]
    [InlineData("village", "--by", "sex", "--of", "one-placement")]
    [InlineData("village", "--of", "children-in-care")]
    [InlineData("village", "--of", "one-placment")]
    [InlineData("factcheck")]
    [InlineData("factcheck", "no-such-file.txt")]
    public async Task A_wrong_call_touches_nothing(params string[] call)
    {
        var result = await _cli.RunAsync(call);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.NotEqual("", result.Error);
        Assert.False(File.Exists(_cli.Database));
    }

    [Theory]
    [InlineData("planner")]
    [InlineData("village")]
    [InlineData("sentences")]
    public async Task A_month_that_is_not_held_is_said(string command)
    {
        var result = await _cli.RunAsync(command, "--month", "2019-05");

        Assert.Equal((1, "", "May 2019 is not held. See which months are: carescorecard months\n"), (result.ExitCode, result.Output, result.Said));
    }

    /// <summary>Oak full time with 76 children, Elm half time with 24, Ash who manages them, and three children without an officer.</summary>
    private static MonthRecords Officers()
    {
        var builder = new MonthRecordsBuilder(Held.February).With(
            A.Officer("Oak", 1m) with { ChildProtectionPlans = 30 }, A.Officer("Elm", 0.5m), A.Officer("Ash", 1m) with { Manager = true });
        for (var i = 0; i < 103; i++)
        {
            builder.With(A.Child($"C{i}") with
            {
                Sex = i < 34 ? Sex.Male : Sex.Female,
                ReviewingOfficer = i < 76 ? "Oak" : i < 100 ? "Elm" : null,
            });
        }

        return builder.Build();
    }
}
