namespace CareScorecard.Import.Reading;

/// <summary>What a file's first bytes say that it is; its extension is never asked.</summary>
internal enum FileContent
{
    Empty,

    /// <summary>.xlsx, .xlsm, .xlsb.</summary>
    Zip,

    /// <summary>.xls, or a workbook under a password.</summary>
    Compound,
    Text,

    /// <summary>A web page or XML under the name of a workbook, as some systems export it.</summary>
    WebPage,
    Other,
}

internal static class FileContents
{
    public static FileContent Of(ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty)
        {
            return FileContent.Empty;
        }

        if (start.StartsWith("PK\u0003\u0004"u8))
        {
            return FileContent.Zip;
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) || start.StartsWith((ReadOnlySpan<byte>)[0x09, 0x08]))
        {
            return FileContent.Compound;
        }

        if (TextEncoding.HasUtf16Mark(start) || start.IndexOfAnyExceptInRange((byte)0x20, (byte)0xFF) < 0 || OnlyTextControls(start))
        {
            return start.TrimStart<byte>([0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']) is [(byte)'<', ..] ? FileContent.WebPage : FileContent.Text;
        }

        return FileContent.Other;
    }

    private static bool OnlyTextControls(ReadOnlySpan<byte> start)
    {
        foreach (var b in start)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}
