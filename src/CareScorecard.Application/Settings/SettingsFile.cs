using System.Text.Encodings.Web;
using System.Text.Json;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>One thing that a settings file says: the same as one <c>settings set NAME VALUE</c>.</summary>
/// <param name="Name">As the command line has it: council-name, population-0-17, target.one-placement.</param>
/// <param name="Values">One, or as many as the list has (neighbours, headline); text as it stands in the file.</param>
/// <param name="From">The month from which it applies; null where the setting is not dated.</param>
/// <param name="SetBy">Whose target it is; null where nobody said.</param>
/// <param name="Reason">Null where nobody said.</param>
public sealed record SettingLine(
    string Name,
    IReadOnlyList<string> Values,
    ReportingMonth? From = null,
    TargetOwner? SetBy = null,
    string? Reason = null)
{
    public SettingLine(string name, string value)
        : this(name, [value])
    {
    }

    /// <summary>The one value, or the list with semicolons between: names of councils have commas of their own.</summary>
    public string Value => string.Join("; ", Values);
}

/// <summary>What a settings file says, and what of it could not be understood.</summary>
/// <param name="Lines">In the order of the file.</param>
/// <param name="Problems">Full sentences; empty when everything was understood.</param>
public sealed record SettingsFileContent(IReadOnlyList<SettingLine> Lines, IReadOnlyList<string> Problems);

/// <summary>
/// A council's settings as a .json file: one object whose names are the settings' names in camelCase (councilName, population017) or as
/// the command line has them (council-name). A value is a text, a number, true or false, or a list of texts. A dated setting is a list of
/// objects { "value", "from": "2024-04", "setBy": "ours", "reason" }. Under target, polarity and tolerance stands an object with the ids
/// of the indicators as its names. Which names and values exist is not judged here but where settings are set.
/// </summary>
public static class SettingsFile
{
    private static readonly string[] Plain =
    [
        "council-name", "population-0-17", "region", "neighbours", "hide-up-to", "percent-needs", "rate-needs", "strict-complement", "headline",
    ];

    private static readonly string[] ByIndicator = ["target", "polarity", "tolerance"];

    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Never throws for what the file says.</summary>
    public static SettingsFileContent Read(Stream from)
    {
        var lines = new List<SettingLine>();
        var problems = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(from, Reading);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                problems.Add("The file must hold one object, { ... }, of settings and their values.");
                return new SettingsFileContent(lines, problems);
            }

            foreach (var property in document.RootElement.EnumerateObject())
            {
                ReadProperty(property, lines, problems);
            }
        }
        catch (JsonException broken)
        {
            problems.Add($"The file is not JSON: line {broken.LineNumber + 1}, position {broken.BytePositionInLine + 1}.");
        }

        return new SettingsFileContent(lines, problems);
    }

    /// <summary>Lines of one name stand together, in their own order.</summary>
    public static void Write(IEnumerable<SettingLine> lines, Stream to)
    {
        using var writer = new Utf8JsonWriter(to, Writing);
        writer.WriteStartObject();
        foreach (var group in lines.GroupBy(line => line.Name.Split('.')[0]))
        {
            writer.WritePropertyName(CamelCase(group.Key));
            if (!ByIndicator.Contains(group.Key))
            {
                WriteValue(writer, [.. group]);
                continue;
            }

            writer.WriteStartObject();
            foreach (var indicator in group.GroupBy(line => line.Name))
            {
                writer.WritePropertyName(indicator.Key[(group.Key.Length + 1)..]);
                WriteValue(writer, [.. indicator]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void ReadProperty(JsonProperty property, List<SettingLine> lines, List<string> problems)
    {
        // target.one-placement may also stand as one name, as the command line has it.
        var name = property.Name.Contains('.') ? property.Name : NameOf(property.Name);
        if (!ByIndicator.Contains(name))
        {
            ReadValue(name, property.Value, lines, problems);
        }
        else if (property.Value.ValueKind != JsonValueKind.Object)
        {
            problems.Add($"{name} must be an object with ids of indicators as its names.");
        }
        else
        {
            foreach (var indicator in property.Value.EnumerateObject())
            {
                ReadValue($"{name}.{indicator.Name}", indicator.Value, lines, problems);
            }
        }
    }

    private static void ReadValue(string name, JsonElement value, List<SettingLine> lines, List<string> problems)
    {
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object))
        {
            foreach (var item in value.EnumerateArray())
            {
                ReadDated(name, item, lines, problems);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            AddLine(name, [.. value.EnumerateArray()], null, lines, problems);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            ReadDated(name, value, lines, problems);
        }
        else
        {
            AddLine(name, [value], null, lines, problems);
        }
    }

    private static void ReadDated(string name, JsonElement item, List<SettingLine> lines, List<string> problems)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("value", out var value))
        {
            problems.Add($"{name}: each entry of the list must be an object with a value.");
            return;
        }

        ReportingMonth? from = null;
        if (TextOf(item, "from") is { } fromText)
        {
            if (!ReportingMonth.TryParse(fromText, out var month))
            {
                problems.Add($"{name}: from must be a month as 2024-04.");
                return;
            }

            from = month;
        }

        TargetOwner? setBy = null;
        if (TextOf(item, "setBy") is { } ownerText)
        {
            if (ownerText.Length == 0 || !char.IsLetter(ownerText[0]) || !Enum.TryParse<TargetOwner>(ownerText, ignoreCase: true, out var owner))
            {
                problems.Add($"{name}: setBy must be ours, national or statutory.");
                return;
            }

            setBy = owner;
        }

        AddLine(name, [value], new SettingLine(name, [], from, setBy, TextOf(item, "reason")), lines, problems);
    }

    private static void AddLine(
        string name, IReadOnlyList<JsonElement> values, SettingLine? about, List<SettingLine> lines, List<string> problems)
    {
        var texts = new List<string>();
        foreach (var value in values)
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.String:
                    texts.Add(value.GetString()!);
                    break;
                case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                    texts.Add(value.GetRawText());
                    break;
                default:
                    problems.Add($"{name} must be a text, a number, true or false, or a list of texts.");
                    return;
            }
        }

        lines.Add((about ?? new SettingLine(name, [])) with { Values = texts });
    }

    private static string? TextOf(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static void WriteValue(Utf8JsonWriter writer, IReadOnlyList<SettingLine> lines)
    {
        if (lines is [{ From: null, SetBy: null, Reason: null } only])
        {
            WriteValues(writer, only);
            return;
        }

        writer.WriteStartArray();
        foreach (var line in lines)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("value");
            WriteValues(writer, line);
            if (line.From is { } from)
            {
                writer.WriteString("from", from.ToString());
            }

            if (line.SetBy is { } setBy)
            {
                writer.WriteString("setBy", setBy.ToString().ToLowerInvariant());
            }

            if (line.Reason is { } reason)
            {
                writer.WriteString("reason", reason);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter writer, SettingLine line)
    {
        var isList = line.Name is "neighbours" or "headline";
        if (isList)
        {
            writer.WriteStartArray();
        }

        foreach (var value in line.Values)
        {
            // What the file had as a number stays one.
            if (!isList && value.Length > 0 && value.All(char.IsAsciiDigit) && (value == "0" || value[0] != '0'))
            {
                writer.WriteRawValue(value);
            }
            else
            {
                writer.WriteStringValue(value);
            }
        }

        if (isList)
        {
            writer.WriteEndArray();
        }
    }

    private static string NameOf(string name) =>
        Plain.Concat(ByIndicator).FirstOrDefault(known => known == name || CamelCase(known) == name) ?? name;

    private static string CamelCase(string name) => string.Concat(name.Split('-').Select((word, index) =>
        index == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
