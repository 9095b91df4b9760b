using System.Text;

namespace CareScorecard.Import.Reading;

/// <summary>The encoding of a .csv: by its mark, else UTF-8 where every byte fits, else Windows-1252, which case systems still write.</summary>
internal static class TextEncoding
{
    public static Encoding Windows1252 => Encoding.GetEncoding(1252);

    public static bool HasUtf16Mark(ReadOnlySpan<byte> start) => start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>The whole stream is read, and left at its start.</summary>
    public static Encoding Of(Stream stream)
    {
        Span<byte> mark = stackalloc byte[2];
        var read = stream.ReadAtLeast(mark, 2, throwOnEndOfStream: false);
        stream.Position = 0;
        return mark[..read] switch
        {
            [0xFF, 0xFE] => Encoding.Unicode,
            [0xFE, 0xFF] => Encoding.BigEndianUnicode,
            _ => IsUtf8(stream) ? Encoding.UTF8 : Windows1252,
        };
    }

    private static bool IsUtf8(Stream stream)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[81920];
        var chars = new char[bytes.Length + 4];
        try
        {
            int read;
            do
            {
                read = stream.Read(bytes);
                decoder.GetChars(bytes.AsSpan(0, read), chars, flush: read == 0);
            }
            while (read > 0);

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            stream.Position = 0;
        }
    }
}
