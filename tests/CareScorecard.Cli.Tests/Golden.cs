using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareScorecard.Cli.Tests;

/// <summary>Compares JSON by what it says and in what order, not by its spaces.</summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Is(string expected, JsonNode? actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(Indented), actual!.ToJsonString(Indented));

    public static void Is(string expected, string actual) => Is(expected, JsonNode.Parse(actual));
}
