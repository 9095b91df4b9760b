using System.Text;
using CareScorecard.Web.SignIn;

namespace CareScorecard.Web.Tests.SignIn;

/// <summary>Reads an undamaged code as ISO/IEC 18004 says, from the squares alone: format, mask, zigzag, blocks, bytes.</summary>
internal static class QrReader
{
    private static readonly int[][] DataOfBlocks =
    [
        [16], [28], [44], [32, 32], [43, 43], [27, 27, 27, 27], [31, 31, 31, 31], [38, 38, 39, 39], [36, 36, 36, 37, 37], [43, 43, 43, 43, 44],
    ];

    public static string Read(QrCode code)
    {
        var version = (code.Size - 17) / 4;
        var format = 0;
        for (var column = 0; column < 5; column++)
        {
            format = (format << 1) | (code[8, column] ? 1 : 0);
        }

        // The first five bits, without their mask: two of the level (00 is M), three of the mask.
        format ^= 0b10101;
        Assert.Equal(0, format >> 3);
        var bits = Bits(code, version, format & 7);
        var blocks = DataOfBlocks[version - 1];
        var data = blocks.Select(length => new byte[length]).ToArray();
        var next = 0;
        for (var i = 0; i < blocks.Max(); i++)
        {
            for (var block = 0; block < blocks.Length; block++)
            {
                if (i < blocks[block])
                {
                    data[block][i] = Convert.ToByte(string.Concat(bits.Skip(8 * next++).Take(8).Select(bit => bit ? '1' : '0')), 2);
                }
            }
        }

        var stream = string.Concat(data.SelectMany(block => block).Select(value => Convert.ToString(value, 2).PadLeft(8, '0')));
        Assert.StartsWith("0100", stream, StringComparison.Ordinal);
        var width = version < 10 ? 8 : 16;
        var length = Convert.ToInt32(stream.Substring(4, width), 2);
        return Encoding.UTF8.GetString(
            [.. Enumerable.Range(0, length).Select(i => Convert.ToByte(stream.Substring(4 + width + (8 * i), 8), 2))]);
    }

    private static List<bool> Bits(QrCode code, int version, int mask)
    {
        List<bool> bits = [];
        var upwards = true;
        for (var right = code.Size - 1; right > 0; right -= 2)
        {
            right -= right == 6 ? 1 : 0;
            for (var i = 0; i < code.Size; i++)
            {
                var row = upwards ? code.Size - 1 - i : i;
                foreach (var column in new[] { right, right - 1 })
                {
                    if (!IsPattern(code.Size, version, row, column))
                    {
                        bits.Add(code[row, column] ^ IsFlipped(mask, row, column));
                    }
                }
            }

            upwards = !upwards;
        }

        return bits;
    }

    private static bool IsPattern(int size, int version, int row, int column)
    {
        var isCorner = (row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9);
        var isVersion = version >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11));
        return isCorner || isVersion || row == 6 || column == 6 || IsAlignment(size, version, row, column);
    }

    private static bool IsAlignment(int size, int version, int row, int column)
    {
        int[] centres = version == 1 ? [] : version < 7 ? [6, size - 7] : [6, (size - 1) / 2, size - 7];
        return centres.Any(y => centres.Any(x =>
            Math.Abs(row - y) <= 2 && Math.Abs(column - x) <= 2
            && !((y == 6 && x == 6) || (y == 6 && x == size - 7) || (y == size - 7 && x == 6))));
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
}
