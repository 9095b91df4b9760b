using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Data.Configurations;

/// <summary>Plain records as JSON inside a column.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new MonthJson() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;

    public static byte[] Pack<T>(T value)
    {
        using var packed = new MemoryStream();
        using (var pack = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(pack, value, Options);
        }

        return packed.ToArray();
    }

    public static T Unpack<T>(byte[] bytes)
    {
        using var unpack = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(unpack, Options)!;
    }

    private sealed class MonthJson : JsonConverter<ReportingMonth>
    {
        public override ReportingMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ReportingMonth.TryParse(reader.GetString(), out var month) ? month : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, ReportingMonth value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
