using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>
/// settings.json: an object of the settings' own names, each with its value; a list for a list; and for a dated setting a list of
/// objects with value, from, setBy and reason.
/// <code>{ "council-name": "Norhaven", "population-0-17": [ { "value": 54000, "from": "2023-04" } ], "neighbours": [ "Middlesbrough" ] }</code>
/// </summary>
public static class SettingsFile
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonDocumentOptions Forgiving = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Everything that the file sets, and everything in it that cannot be read as a setting.</summary>
    public static SettingsRead Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new SettingsRead([], [$"{Path.GetFileName(path)} could not be read. Check that it is there and may be opened."]);
        }
    }

    public static SettingsRead Parse(string json)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(json, documentOptions: Forgiving);
        }
        catch (JsonException problem)
        {
            return new SettingsRead([], [$"Line {problem.LineNumber + 1} is not JSON."]);
        }

        if (root is not JsonObject settings)
        {
            return new SettingsRead([], ["The file is not a JSON object of settings."]);
        }

        var changes = new List<SettingChange>();
        var problems = new List<string>();
        foreach (var (name, value) in settings)
        {
            Add(name, value, changes, problems);
        }

        return new SettingsRead(changes, problems);
    }

    /// <summary>The text of a file that sets the same.</summary>
    public static string Write(IReadOnlyList<SettingChange> changes)
    {
        var root = new JsonObject();
        foreach (var sayings in changes.GroupBy(change => change.Name))
        {
            var first = sayings.First();
            root[sayings.Key] = sayings.Any(change => change.From is not null || change.SetBy is not null || change.Reason is not null)
                ? new JsonArray([.. sayings.Select(Dated)])
                : first.Value.Split(';', StringSplitOptions.TrimEntries) is { Length: > 1 } items
                    ? new JsonArray([.. items.Select(item => (JsonNode)item)])
                    : first.Value;
        }

        return root.ToJsonString(Readable) + "\n";
    }

    private static void Add(string name, JsonNode? value, List<SettingChange> changes, List<string> problems)
    {
        switch (value)
        {
            case JsonArray list when list.Count > 0 && list.All(item => item is JsonObject):
                foreach (var item in list.OfType<JsonObject>())
                {
                    AddDated(name, item, changes, problems);
                }

                break;
            case JsonArray list when list.All(item => Text(item) is not null):
                changes.Add(new SettingChange(name, string.Join("; ", list.Select(Text))));
                break;
            default:
                if (Text(value) is { } text)
                {
                    changes.Add(new SettingChange(name, text));
                }
                else
                {
                    problems.Add($"{name} needs a value, a list of values, or a list of objects with value and from.");
                }

                break;
        }
    }

    private static void AddDated(string name, JsonObject item, List<SettingChange> changes, List<string> problems)
    {
        ReportingMonth? from = ReportingMonth.TryParse(Text(item["from"]), out var month) ? month : null;
        TargetOwner? setBy = Codes.TryParse<TargetOwner>(Text(item["setBy"]), out var owner) ? owner : null;
        if (Text(item["value"]) is not { } text)
        {
            problems.Add($"{name} has an entry without a value.");
        }
        else if (item.ContainsKey("from") && from is null)
        {
            problems.Add($"{name}: \"from\" is a month like 2026-04.");
        }
        else if (item.ContainsKey("setBy") && setBy is null)
        {
            problems.Add($"{name}: \"setBy\" is ours, national or statutory.");
        }
        else
        {
            changes.Add(new SettingChange(name, text, from, setBy, Text(item["reason"])));
        }
    }

    private static JsonNode Dated(SettingChange change)
    {
        var item = new JsonObject { ["value"] = change.Value };
        if (change.From is { } from)
        {
            item["from"] = from.ToString();
        }

        if (change.SetBy is { } owner)
        {
            item["setBy"] = Codes.Of(owner);
        }

        if (change.Reason is { } reason)
        {
            item["reason"] = reason;
        }

        return item;
    }

    private static string? Text(JsonNode? node) => node is JsonValue value
        ? value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.Number => value.ToJsonString(),
            JsonValueKind.True => "on",
            JsonValueKind.False => "off",
            _ => null,
        }
        : null;
}

/// <summary>What a settings file sets.</summary>
/// <param name="Problems">A sentence each; empty when all of the file could be read.</param>
public sealed record SettingsRead(IReadOnlyList<SettingChange> Changes, IReadOnlyList<string> Problems);
