using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>Writes a document as every command does: camelCase, null for what is unknown, months as 2024-02, days as 2024-02-29.</summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // The result is a file or a pipe, never part of a page: names with accents stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new MonthAsText(), new DecimalAsNumber() },
    };

    public static void Write<T>(T document, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(to);
        to.WriteLine(JsonSerializer.Serialize(document, Options));
    }

    private sealed class MonthAsText : JsonConverter<ReportingMonth>
    {
        public override ReportingMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ReportingMonth.TryParse(reader.GetString(), out var month) ? month : throw new JsonException("A month is written 2024-02.");

        public override void Write(Utf8JsonWriter writer, ReportingMonth value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    /// <summary>As programs hold numbers: 5.60 is 5.6, and no more digits than a double can tell apart.</summary>
    private sealed class DecimalAsNumber : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue((double)value);
    }
}
