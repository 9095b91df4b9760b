using System.Buffers.Text;

namespace CareScorecard.Import.Reading;

/// <summary>
/// How often a workbook wants its password hashed (MS-OFFCRYPTO, 2.3.4.10: spinCount) before it says whether it fits. Excel writes
/// 100,000; a file that asks for a thousand million only means to keep us busy.
/// </summary>
internal static class PasswordRounds
{
    private const int Most = 1_000_000;
    private const int Digits = 12;

    /// <summary>The stream is left at its start.</summary>
    /// <exception cref="DamagedFileException">It asks for more than any program writes.</exception>
    public static void Check(Stream stream)
    {
        var name = "spinCount=\""u8;
        var bytes = new byte[1 << 16];
        var kept = 0;
        stream.Position = 0;
        for (int read; (read = stream.Read(bytes, kept, bytes.Length - kept)) > 0;)
        {
            var part = bytes.AsSpan(0, kept + read);
            for (var rest = part; rest.IndexOf(name) is var at and >= 0;)
            {
                rest = rest[(at + name.Length)..];
                if (rest.Length >= Digits && (!Utf8Parser.TryParse(rest, out long rounds, out _) || rounds > Most))
                {
                    throw new DamagedFileException();
                }
            }

            kept = Math.Min(name.Length + Digits, part.Length);
            part[^kept..].CopyTo(bytes);
        }

        stream.Position = 0;
    }
}
