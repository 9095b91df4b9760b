using System.Buffers.Binary;

namespace CareScorecard.Application.Settings;

/// <summary>What is wrong with a picture that is to be the council's crest, in words. A PNG file: length and name of each chunk stand before it.</summary>
internal static class CrestPicture
{
    /// <summary>Bytes. It comes with every page.</summary>
    public const int Largest = 256 * 1024;

    private const int SmallestSide = 32;
    private const int LargestSide = 2000;
    private const int ChunkEdges = 12;
    private const int HeaderLength = 13;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <returns>Null when nothing is wrong.</returns>
    public static string? Problem(ReadOnlySpan<byte> file)
    {
        if (file.Length > Largest)
        {
            return $"The picture has {file.Length / 1024:#,0} KB. The most we can take is {Largest / 1024} KB: save it smaller, 400 pixels high is plenty.";
        }

        if (!file.StartsWith(Signature))
        {
            return "The file is not a PNG picture. Save the crest as a PNG, with a see-through ground if you can.";
        }

        if (Sides(file[Signature.Length..]) is not var (width, height))
        {
            return "The picture is cut off or damaged. Save it again as a PNG.";
        }

        return Math.Min(width, height) < SmallestSide || Math.Max(width, height) > LargestSide
            ? $"The picture is {width:0} by {height:0} pixels. Each side must be {SmallestSide} to {LargestSide}."
            : null;
    }

    /// <summary>Pixels; null where the chunks do not lead from the header to the end.</summary>
    private static (uint Width, uint Height)? Sides(ReadOnlySpan<byte> chunks)
    {
        (uint, uint)? sides = null;
        while (chunks.Length >= ChunkEdges)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(chunks);
            var name = chunks[4..8];
            if (length > chunks.Length - ChunkEdges || (sides is null && !(name.SequenceEqual("IHDR"u8) && length == HeaderLength)))
            {
                return null;
            }

            sides ??= (BinaryPrimitives.ReadUInt32BigEndian(chunks[8..]), BinaryPrimitives.ReadUInt32BigEndian(chunks[12..]));
            chunks = chunks[(ChunkEdges + (int)length)..];
            if (name.SequenceEqual("IEND"u8))
            {
                return chunks.IsEmpty ? sides : null;
            }
        }

        return null;
    }
}
