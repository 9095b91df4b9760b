using System.Text;

namespace CareScorecard.Import.Reading;

/// <summary>The encoding of a .csv: by its mark, else UTF-8 where every byte fits, else Windows-1252, which case systems still write.</summary>
internal static class TextEncoding
{
    public static Encoding Windows1252 => Encoding.GetEncoding(1252);

    public static bool HasUtf16Mark(ReadOnlySpan<byte> start) => start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>The whole stream is read, and left at its start.</summary>
    /// <returns>The encoding, the bytes of its mark, and the line breaks of the text.</returns>
    public static (Encoding Encoding, int Mark, int Lines) Of(Stream stream)
    {
        Span<byte> mark = stackalloc byte[3];
        var read = stream.ReadAtLeast(mark, 3, throwOnEndOfStream: false);
        stream.Position = 0;
        var (isUtf8, lines) = LookThrough(stream);
        return mark[..read] switch
        {
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2, lines),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2, lines),
            [0xEF, 0xBB, 0xBF] when isUtf8 => (Encoding.UTF8, 3, lines),
            _ => (isUtf8 ? Encoding.UTF8 : Windows1252, 0, lines),
        };
    }

    private static (bool IsUtf8, int Lines) LookThrough(Stream stream)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[81920];
        var chars = new char[bytes.Length + 4];
        var isUtf8 = true;
        var lines = 0;
        int read;
        do
        {
            read = stream.Read(bytes);
            var part = bytes.AsSpan(0, read);
            lines += part.Count((byte)'\n');
            try
            {
                _ = isUtf8 ? decoder.GetChars(part, chars, flush: read == 0) : 0;
            }
            catch (DecoderFallbackException)
            {
                isUtf8 = false;
            }
        }
        while (read > 0);

        stream.Position = 0;
        return (isUtf8, lines);
    }
}
