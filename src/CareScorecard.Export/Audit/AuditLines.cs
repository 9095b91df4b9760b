using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareScorecard.Domain.Audit;

namespace CareScorecard.Export.Audit;

/// <summary>The audit as JSON lines: one object a line, for programs that watch over several systems.</summary>
public static class AuditLines
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(IAsyncEnumerable<AuditEntry> entries, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(to);
        await foreach (var entry in entries)
        {
            await to.WriteAsync(Line(entry) + "\n");
        }
    }

    private static string Line(AuditEntry entry) => new JsonObject
    {
        ["number"] = entry.Number,
        ["at"] = entry.At,
        ["who"] = entry.Who,
        ["what"] = entry.What,
        ["about"] = entry.About,
        ["reason"] = entry.Reason,
        ["details"] = Details(entry.Details),
        ["hash"] = entry.Hash,
    }.ToJsonString(Plain);

    // An entry that somebody tampered with is still exported, as the text that it is.
    private static JsonNode? Details(string json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return json;
        }
    }
}
