using System.Text;

namespace CareScorecard.Data.Records;

/// <summary>The names of an enum's values, as they stand in a column.</summary>
internal static class CodeNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();

    private static readonly byte[][] Names = [.. Values.Select(value => Encoding.UTF8.GetBytes(value.ToString()))];

    public static ReadOnlySpan<byte> Utf8(TEnum value) => Names[Array.IndexOf(Values, value)];

    public static TEnum Read(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                return Values[i];
            }
        }

        throw new FormatException($"The database holds a code that {typeof(TEnum).Name} does not have.");
    }
}
