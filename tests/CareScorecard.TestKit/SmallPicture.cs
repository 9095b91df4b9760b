using System.Buffers.Binary;
using System.IO.Compression;

namespace CareScorecard.TestKit;

/// <summary>A picture of one colour, that a browser shows.</summary>
public static class SmallPicture
{
    private const uint Polynomial = 0xedb88320;

    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    public static byte[] Png(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);

        // Eight bits of grey; no filter, no interlacing.
        header[8] = 8;
        using var rows = new MemoryStream();
        using (var zlib = new ZLibStream(rows, CompressionLevel.Fastest))
        {
            zlib.Write(new byte[(width + 1) * height]);
        }

        return [0x89, .. "PNG\r\n"u8, 0x1a, (byte)'\n', .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, rows.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] content)
    {
        byte[] body = [.. name, .. content];
        var edges = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(edges, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(edges.AsSpan(4), Checksum(body));
        return [.. edges[..4], .. body, .. edges[4..]];
    }

    private static uint Checksum(byte[] body)
    {
        var crc = uint.MaxValue;
        foreach (var one in body)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            }
        }

        return ~crc;
    }
}
