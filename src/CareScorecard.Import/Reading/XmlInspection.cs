namespace CareScorecard.Import.Reading;

/// <summary>
/// Looks through the bytes of a part for what no workbook has and a parser would pay for: elements nested without end, definitions of a
/// document type, an encoding in which neither could be seen. It goes through a sheet several times as fast as a parser does.
/// </summary>
internal static class XmlInspection
{
    /// <summary>Workbooks nest a dozen deep, drawings and extensions somewhat more.</summary>
    private const int Deepest = 256;

    private enum State
    {
        Text,
        AfterLess,
        AfterMark,
        InTag,
        InEndTag,
        InDeclaration,
        InComment,
        InText,
    }

    /// <exception cref="DamagedFileException">The part is such XML.</exception>
    public static void Look(Stream part, ReadingLimits limits)
    {
        var bytes = new byte[1 << 16];
        var read = part.ReadAtLeast(bytes, 4, throwOnEndOfStream: false);
        var start = bytes.AsSpan(0, read);
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [(byte)'<', 0, ..] or [0, (byte)'<', ..])
        {
            throw new DamagedFileException();
        }

        if (start.TrimStart<byte>([0xEF, 0xBB, 0xBF, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']) is not [(byte)'<', ..])
        {
            // A picture, or the binary part of an .xlsb: nobody parses it as XML. It is unpacked all the same, up to the length it states.
            return;
        }

        var (state, depth, quote, last, beforeLast) = (State.Text, 0, (byte)0, (byte)0, (byte)0);
        for (; read > 0; read = part.Read(bytes))
        {
            limits.Check();
            for (var at = 0; at < read; at++)
            {
                if (state == State.Text)
                {
                    var next = bytes.AsSpan(at, read - at).IndexOf((byte)'<');
                    if (next < 0)
                    {
                        break;
                    }

                    at += next;
                    state = State.AfterLess;
                    continue;
                }

                var b = bytes[at];
                switch (state)
                {
                    case State.AfterLess:
                        state = b switch
                        {
                            (byte)'/' => State.InEndTag,
                            (byte)'!' => State.AfterMark,
                            (byte)'?' => State.InDeclaration,
                            _ => State.InTag,
                        };
                        break;
                    case State.AfterMark when b == 'D':
                        throw new DamagedFileException();
                    case State.AfterMark:
                        state = b switch { (byte)'-' => State.InComment, (byte)'[' => State.InText, _ => State.InDeclaration };
                        break;
                    case State.InTag when quote != 0:
                        quote = b == quote ? (byte)0 : quote;
                        break;
                    case State.InTag when b is (byte)'"' or (byte)'\'':
                        quote = b;
                        break;
                    case State.InTag when b == '>':
                        depth += last == '/' ? 0 : 1;
                        state = State.Text;
                        break;
                    case State.InEndTag when b == '>':
                        depth--;
                        state = State.Text;
                        break;
                    case State.InDeclaration when b == '>':
                    case State.InComment when b == '>' && last == '-' && beforeLast == '-':
                    case State.InText when b == '>' && last == ']' && beforeLast == ']':
                        state = State.Text;
                        break;
                }

                (beforeLast, last) = (last, b);
                if (depth > Deepest)
                {
                    throw new DamagedFileException();
                }
            }
        }
    }
}
