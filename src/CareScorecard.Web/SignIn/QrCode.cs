using System.Text;

namespace CareScorecard.Web.SignIn;

/// <summary>
/// A text as a QR code (ISO/IEC 18004): bytes, error correction level M, versions 1 to 10. Drawn on the server, since the key that it
/// carries must not be sent to anybody who draws pictures.
/// </summary>
public sealed class QrCode
{
    // Of each version at level M: error correction bytes a block, and the data bytes of each block.
    private static readonly (int Correction, int[] Blocks)[] Versions =
    [
        (10, [16]), (16, [28]), (26, [44]), (18, [32, 32]), (24, [43, 43]), (16, [27, 27, 27, 27]), (18, [31, 31, 31, 31]),
        (22, [38, 38, 39, 39]), (22, [36, 36, 36, 37, 37]), (26, [43, 43, 43, 43, 44]),
    ];

    private static readonly int[][] Alignment =
    [
        [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50],
    ];

    private readonly bool[,] _dark;
    private readonly bool[,] _fixed;

    private QrCode(int version)
    {
        Size = 17 + (4 * version);
        _dark = new bool[Size, Size];
        _fixed = new bool[Size, Size];
        DrawPatterns(version);
    }

    private QrCode(QrCode like)
    {
        Size = like.Size;
        _dark = (bool[,])like._dark.Clone();
        _fixed = like._fixed;
    }

    /// <summary>Squares on a side.</summary>
    public int Size { get; }

    /// <summary>Whether the square is dark.</summary>
    public bool this[int row, int column] => _dark[row, column];

    /// <returns>Null where the text is too long.</returns>
    public static QrCode? Of(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        for (var version = 1; version <= Versions.Length; version++)
        {
            var (correction, blocks) = Versions[version - 1];

            // Four bits say bytes, eight (from version 10 sixteen) how many.
            var lengthBits = version < 10 ? 8 : 16;
            if (4 + lengthBits + (8 * content.Length) <= 8 * blocks.Sum())
            {
                var code = new QrCode(version);
                code.Fill(Interleave(Encode(content, lengthBits, blocks.Sum()), correction, blocks));
                return Enumerable.Range(0, 8).Select(code.Masked).MinBy(masked => masked.Penalty())!;
            }
        }

        return null;
    }

    private static byte[] Encode(byte[] content, int lengthBits, int capacity)
    {
        List<bool> bits = [];
        Add(0b0100, 4);
        Add(content.Length, lengthBits);
        foreach (var value in content)
        {
            Add(value, 8);
        }

        Add(0, Math.Min(4, (8 * capacity) - bits.Count));
        Add(0, (8 - (bits.Count % 8)) % 8);
        for (var padding = 0; bits.Count < 8 * capacity; padding++)
        {
            Add(padding % 2 == 0 ? 0xEC : 0x11, 8);
        }

        return [.. bits.Chunk(8).Select(eight => (byte)eight.Aggregate(0, (value, bit) => (value << 1) | (bit ? 1 : 0)))];

        void Add(int value, int count)
        {
            for (var i = count - 1; i >= 0; i--)
            {
                bits.Add(((value >> i) & 1) == 1);
            }
        }
    }

    private static byte[] Interleave(byte[] data, int correction, int[] lengths)
    {
        List<byte[]> blocks = [];
        var from = 0;
        foreach (var length in lengths)
        {
            blocks.Add(data[from..(from + length)]);
            from += length;
        }

        var corrections = blocks.Select(block => ReedSolomon.Remainder(block, correction)).ToList();
        return
        [
            .. Enumerable.Range(0, lengths.Max()).SelectMany(i => blocks.Where(block => i < block.Length).Select(block => block[i])),
            .. Enumerable.Range(0, correction).SelectMany(i => corrections.Select(block => block[i])),
        ];
    }

    private void DrawPatterns(int version)
    {
        for (var i = 0; i < Size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }

        DrawFinder(3, 3);
        DrawFinder(3, Size - 4);
        DrawFinder(Size - 4, 3);
        var centres = Alignment[version - 1];
        foreach (var row in centres)
        {
            foreach (var column in centres)
            {
                var isFinder = (row == 6 && (column == 6 || column == centres[^1])) || (column == 6 && row == centres[^1]);
                if (!isFinder)
                {
                    DrawSquares(row, column, 2, distance => distance != 1);
                }
            }
        }

        DrawFormat(0);
        if (version >= 7)
        {
            DrawVersion(version);
        }
    }

    private void DrawFinder(int row, int column) => DrawSquares(row, column, 4, distance => distance is not (2 or 4));

    private void DrawSquares(int row, int column, int reach, Func<int, bool> isDark)
    {
        for (var y = -reach; y <= reach; y++)
        {
            for (var x = -reach; x <= reach; x++)
            {
                if (row + y >= 0 && row + y < Size && column + x >= 0 && column + x < Size)
                {
                    Set(row + y, column + x, isDark(Math.Max(Math.Abs(y), Math.Abs(x))));
                }
            }
        }
    }

    /// <summary>Level M and the mask, twice, with ten bits by which a reader mends them.</summary>
    private void DrawFormat(int mask)
    {
        var bits = ((mask << 10) | Remainder(mask, 10, 0x537)) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var isDark = ((bits >> i) & 1) == 1;
            Set(i < 6 ? i : i < 8 ? i + 1 : Size - 15 + i, 8, isDark);
            Set(8, i < 8 ? Size - 1 - i : i == 8 ? 7 : 14 - i, isDark);
        }

        Set(Size - 8, 8, isDark: true);
    }

    private void DrawVersion(int version)
    {
        var bits = (version << 12) | Remainder(version, 12, 0x1F25);
        for (var i = 0; i < 18; i++)
        {
            var isDark = ((bits >> i) & 1) == 1;
            Set(i / 3, Size - 11 + (i % 3), isDark);
            Set(Size - 11 + (i % 3), i / 3, isDark);
        }
    }

    private static int Remainder(int value, int bits, int generator)
    {
        var remainder = value;
        for (var i = 0; i < bits; i++)
        {
            remainder = (remainder << 1) ^ ((remainder >> (bits - 1)) * generator);
        }

        return remainder;
    }

    /// <summary>Up and down in columns of two, from the right, past what is fixed.</summary>
    private void Fill(byte[] bytes)
    {
        var next = 0;
        var upwards = true;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            if (right == 6)
            {
                right--;
            }

            for (var i = 0; i < Size; i++)
            {
                var row = upwards ? Size - 1 - i : i;
                for (var column = right; column > right - 2; column--)
                {
                    if (!_fixed[row, column] && next < 8 * bytes.Length)
                    {
                        _dark[row, column] = ((bytes[next / 8] >> (7 - (next % 8))) & 1) == 1;
                        next++;
                    }
                }
            }

            upwards = !upwards;
        }
    }

    private QrCode Masked(int mask)
    {
        var masked = new QrCode(this);
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                masked._dark[row, column] ^= !_fixed[row, column] && IsFlipped(mask, row, column);
            }
        }

        masked.DrawFormat(mask);
        return masked;
    }

    private static bool IsFlipped(int mask, int row, int column) => mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => ((row / 2) + (column / 3)) % 2 == 0,
        5 => (row * column % 2) + (row * column % 3) == 0,
        6 => ((row * column % 2) + (row * column % 3)) % 2 == 0,
        _ => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
    };

    /// <summary>How hard it is to read: long runs, blocks of one colour, too much of either. Any mask can be read; this picks a good one.</summary>
    private int Penalty()
    {
        var penalty = 0;
        var dark = 0;
        for (var i = 0; i < Size; i++)
        {
            penalty += Runs(j => _dark[i, j]) + Runs(j => _dark[j, i]);
            for (var j = 0; j < Size; j++)
            {
                dark += _dark[i, j] ? 1 : 0;
                if (i > 0 && j > 0 && _dark[i, j] == _dark[i - 1, j] && _dark[i, j] == _dark[i, j - 1] && _dark[i, j] == _dark[i - 1, j - 1])
                {
                    penalty += 3;
                }
            }
        }

        return penalty + (Math.Abs((100 * dark / (Size * Size)) - 50) / 5 * 10);
    }

    private int Runs(Func<int, bool> isDark)
    {
        var (penalty, run) = (0, 1);
        for (var i = 1; i < Size; i++)
        {
            run = isDark(i) == isDark(i - 1) ? run + 1 : 1;
            penalty += run == 5 ? 3 : run > 5 ? 1 : 0;
        }

        return penalty;
    }

    private void Set(int row, int column, bool isDark)
    {
        _dark[row, column] = isDark;
        _fixed[row, column] = true;
    }
}

/// <summary>The bytes by which a reader mends a damaged code: remainders of polynomials over the field of 256 elements.</summary>
internal static class ReedSolomon
{
    public static byte[] Remainder(byte[] data, int count)
    {
        var generator = Generator(count);
        var remainder = new byte[count];
        foreach (var value in data)
        {
            var factor = value ^ remainder[0];
            Array.Copy(remainder, 1, remainder, 0, count - 1);
            remainder[^1] = 0;
            for (var i = 0; i < count; i++)
            {
                remainder[i] ^= Multiply(generator[i], factor);
            }
        }

        return remainder;
    }

    /// <summary>The product of (x - 2^i), without its leading one.</summary>
    private static byte[] Generator(int count)
    {
        var result = new byte[count];
        result[^1] = 1;
        var root = 1;
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
            {
                result[j] = (byte)(Multiply(result[j], root) ^ (j + 1 < count ? result[j + 1] : 0));
            }

            root = Multiply(root, 2);
        }

        return result;
    }

    private static byte Multiply(int left, int right)
    {
        var product = 0;
        for (var i = 7; i >= 0; i--)
        {
            product = (product << 1) ^ ((product >> 7) * 0x11D);
            product ^= ((right >> i) & 1) * left;
        }

        return (byte)product;
    }
}
