using System.IO.Compression;
using System.Text;

namespace CareScorecard.Import.Tests.Fuzzing;

/// <summary>Spoils a good file in a way that its seed decides: as disks, mails, editors and ill will do.</summary>
internal static class Mutation
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"", "<", ">", "&", "&#x0;", "]]>", "<!DOCTYPE x [<!ENTITY e \"e\">]>", "<!--", "<c r=\"XFD1048576\"><v>1</v></c>", "<c r=\"ZZZZZZ9\"><v>1</v></c>", "<row r=\"2000000000\"/>", "r=\"-1\"", "t=\"s\"",
            "<v>99999999999</v>", "<v>1e400</v>", "<v>-1</v>", "s=\"70000\"", "date1904=\"1\"", "\r", "\n", "\0", ",", ";", "\t", "\u00A0", "=1+1", "29/02/2023", "99999999999999999999", "-1", "NaN", "#REF!",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x80, 0x81], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0xFE, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F],
    ];

    /// <summary>The bytes themselves, whatever they are.</summary>
    public static byte[] OfBytes(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 1 << random.Next(1, 10)), bytes.Count - at);
            switch (random.Next(8))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                    break;
                case 4:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 5:
                    var piece = Pieces[random.Next(Pieces.Length)];
                    for (var i = 0; i < piece.Length && at + i < bytes.Count; i++)
                    {
                        bytes[at + i] = piece[i];
                    }

                    break;
                case 6 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    for (var i = 0; i < length; i++)
                    {
                        bytes[at + i] = (byte)random.Next(256);
                    }

                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>The parts inside a zip, which stays whole: one part's bytes, or which parts there are.</summary>
    public static byte[] OfParts(byte[] good, Random random)
    {
        var parts = new List<(string Name, byte[] Bytes)>();
        using (var zip = new ZipArchive(new MemoryStream(good)))
        {
            foreach (var entry in zip.Entries)
            {
                using var part = entry.Open();
                using var copy = new MemoryStream();
                part.CopyTo(copy);
                parts.Add((entry.FullName, copy.ToArray()));
            }
        }

        for (var times = random.Next(1, 4); times > 0 && parts.Count > 0; times--)
        {
            var at = random.Next(parts.Count);
            parts[at] = (parts[at].Name, random.Next(3) == 0 ? MovedTags(parts[at].Bytes, random) : OfBytes(parts[at].Bytes, random));
            switch (random.Next(12))
            {
                case 0:
                    parts.RemoveAt(at);
                    break;
                case 1:
                    parts[at] = (parts[at].Name, parts[random.Next(parts.Count)].Bytes);
                    break;
                case 2:
                    parts.Add(parts[at]);
                    break;
            }
        }

        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Pieces between tags, some left out, doubled or in another place: XML that a parser may well accept.</summary>
    private static byte[] MovedTags(byte[] xml, Random random)
    {
        var tags = Encoding.Latin1.GetString(xml).Split('>').ToList();
        for (var times = random.Next(1, 5); times > 0 && tags.Count > 2; times--)
        {
            var from = random.Next(tags.Count);
            var moved = tags[from];
            if (random.Next(2) == 0)
            {
                tags.RemoveAt(from);
            }

            if (random.Next(3) > 0)
            {
                tags.Insert(random.Next(tags.Count), moved);
            }
        }

        return Encoding.Latin1.GetBytes(string.Join('>', tags));
    }
}
