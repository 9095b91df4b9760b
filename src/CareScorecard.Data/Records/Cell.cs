using System.Globalization;
using System.Text;
using CareScorecard.Domain.Children;
using SQLitePCL;

namespace CareScorecard.Data.Records;

/// <summary>
/// One value of one record to and from one column, without an object on the way. Every form is the one that EF gives the same type
/// (a test reads with EF what was written here), so that queries and the records' own road share the tables.
/// Null is always NULL: what was not recorded.
/// </summary>
internal static class Cell
{
    private const int LongestOnStack = 256;

    public static void Bind(sqlite3_stmt row, int column, string? value)
    {
        // An empty span would be bound as NULL: an empty text is not "not recorded".
        if (value is null or "")
        {
            Check(row, value is null ? raw.sqlite3_bind_null(row, column) : raw.sqlite3_bind_text(row, column, value));
            return;
        }

        var longest = Encoding.UTF8.GetMaxByteCount(value.Length);
        var bytes = longest <= LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[longest];
        BindUtf8(row, column, bytes[..Encoding.UTF8.GetBytes(value, bytes)]);
    }

    public static void Bind(sqlite3_stmt row, int column, ChildId value) => Bind(row, column, value.Value);

    public static void Bind(sqlite3_stmt row, int column, bool? value) =>
        Check(row, value is { } known ? raw.sqlite3_bind_int(row, column, known ? 1 : 0) : raw.sqlite3_bind_null(row, column));

    public static void Bind(sqlite3_stmt row, int column, int? value) =>
        Check(row, value is { } known ? raw.sqlite3_bind_int(row, column, known) : raw.sqlite3_bind_null(row, column));

    public static void Bind(sqlite3_stmt row, int column, DateOnly? value)
    {
        Span<byte> text = stackalloc byte[10];
        if (value is { } day && day.TryFormat(text, out var written, "O", CultureInfo.InvariantCulture))
        {
            BindUtf8(row, column, text[..written]);
        }
        else
        {
            Check(row, raw.sqlite3_bind_null(row, column));
        }
    }

    public static void Bind(sqlite3_stmt row, int column, decimal? value)
    {
        Span<byte> text = stackalloc byte[64];
        if (value is { } number && number.TryFormat(text, out var written, "0.0###########################", CultureInfo.InvariantCulture))
        {
            BindUtf8(row, column, text[..written]);
        }
        else
        {
            Check(row, raw.sqlite3_bind_null(row, column));
        }
    }

    public static void BindCode<TEnum>(sqlite3_stmt row, int column, TEnum? value)
        where TEnum : struct, Enum
    {
        if (value is { } code)
        {
            BindUtf8(row, column, CodeNames<TEnum>.Utf8(code));
        }
        else
        {
            Check(row, raw.sqlite3_bind_null(row, column));
        }
    }

    public static string? ReadText(sqlite3_stmt row, int column, SharedTexts texts) =>
        IsNull(row, column) ? null : texts.Share(raw.sqlite3_column_blob(row, column));

    public static ChildId ReadChildId(sqlite3_stmt row, int column, SharedTexts texts) => new(ReadText(row, column, texts) ?? "");

    public static bool? ReadFlag(sqlite3_stmt row, int column, SharedTexts texts) =>
        IsNull(row, column) ? null : raw.sqlite3_column_int(row, column) != 0;

    public static int? ReadWhole(sqlite3_stmt row, int column, SharedTexts texts) =>
        IsNull(row, column) ? null : raw.sqlite3_column_int(row, column);

    public static DateOnly? ReadDay(sqlite3_stmt row, int column, SharedTexts texts)
    {
        if (IsNull(row, column))
        {
            return null;
        }

        var text = raw.sqlite3_column_blob(row, column);
        return text.Length == 10
            ? new DateOnly(Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]))
            : throw new FormatException("The database holds a day that is not a day.");
    }

    public static decimal? ReadDecimal(sqlite3_stmt row, int column, SharedTexts texts) =>
        IsNull(row, column)
            ? null
            : decimal.Parse(raw.sqlite3_column_blob(row, column), NumberStyles.Number, CultureInfo.InvariantCulture);

    public static TEnum? ReadCode<TEnum>(sqlite3_stmt row, int column, SharedTexts texts)
        where TEnum : struct, Enum =>
        IsNull(row, column) ? null : CodeNames<TEnum>.Read(raw.sqlite3_column_blob(row, column));

    private static bool IsNull(sqlite3_stmt row, int column) => raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL;

    private static int Digits(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private static void BindUtf8(sqlite3_stmt row, int column, ReadOnlySpan<byte> text) =>
        Check(row, raw.sqlite3_bind_text(row, column, text));

    private static void Check(sqlite3_stmt row, int result)
    {
        if (result != raw.SQLITE_OK)
        {
            Microsoft.Data.Sqlite.SqliteException.ThrowExceptionForRC(result, raw.sqlite3_db_handle(row));
        }
    }
}
