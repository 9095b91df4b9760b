using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CareScorecard.Import.Tests;

/// <summary>
/// Puts an .xlsx under a password as Excel 2007 did (MS-OFFCRYPTO, standard encryption: AES-128, SHA-1, 50,000 rounds), in a compound file
/// of two streams.
/// </summary>
internal static class ProtectedWorkbook
{
    private const int Sector = 512;

    /// <summary>Streams of this length and more need no mini streams; what is added to reach it is never read.</summary>
    private const int LeastStream = 4096;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const uint FatSector = 0xFFFFFFFD;

    public static SourceFile Of(SourceFile file, string password)
    {
        using var stream = file.Open();
        var plain = new byte[stream.Length];
        stream.ReadExactly(plain);
        byte[] salt = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
        var key = Key(password, salt);

        var encrypted = Encrypt(key, Pad(plain, 16, LeastStream));
        var package = new byte[8 + encrypted.Length];
        BinaryPrimitives.WriteInt64LittleEndian(package, plain.Length);
        encrypted.CopyTo(package, 8);
        return Workbook.Bytes(Compound(("EncryptionInfo", Pad(Info(key, salt), 16, LeastStream)), ("EncryptedPackage", package)), file.Name);
    }

    private static byte[] Key(string password, byte[] salt)
    {
        var hash = Sha1([.. salt, .. Encoding.Unicode.GetBytes(password)]);
        for (var round = 0; round < 50_000; round++)
        {
            hash = Sha1([.. BitConverter.GetBytes(round), .. hash]);
        }

        hash = Sha1([.. hash, 0, 0, 0, 0]);
        var block = Enumerable.Repeat((byte)0x36, 64).ToArray();
        for (var i = 0; i < hash.Length; i++)
        {
            block[i] ^= hash[i];
        }

        return Sha1(block)[..16];
    }

    private static byte[] Info(byte[] key, byte[] salt)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var provider = Encoding.Unicode.GetBytes("Microsoft Enhanced RSA and AES Cryptographic Provider\0");
        writer.Write((ushort)3);
        writer.Write((ushort)2);
        writer.Write(0x24);
        writer.Write(32 + provider.Length);
        foreach (var value in new[] { 0x24, 0, 0x660E, 0x8004, 128, 0x18, 0, 0 })
        {
            writer.Write(value);
        }

        writer.Write(provider);
        byte[] verifier = [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
        writer.Write(16);
        writer.Write(salt);
        writer.Write(Encrypt(key, verifier));
        writer.Write(20);
        writer.Write(Encrypt(key, Pad(Sha1(verifier), 32)));
        return stream.ToArray();
    }

    private static byte[] Compound(params (string Name, byte[] Bytes)[] streams)
    {
        var padded = streams.Select(stream => Pad(stream.Bytes, Sector)).ToList();
        var fat = new List<uint> { FatSector, EndOfChain };
        var starts = new List<int>();
        foreach (var stream in padded)
        {
            starts.Add(fat.Count);
            for (var i = 1; i < stream.Length / Sector; i++)
            {
                fat.Add((uint)fat.Count + 1);
            }

            fat.Add(EndOfChain);
        }

        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        writer.Write(new byte[16]);
        foreach (var value in new ushort[] { 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0 })
        {
            writer.Write(value);
        }

        foreach (var value in new uint[] { 0, 1, 1, 0, LeastStream, EndOfChain, 0, EndOfChain, 0, 0 })
        {
            writer.Write(value);
        }

        writer.Write(Enumerable.Repeat((byte)0xFF, Sector - (int)file.Position).ToArray());
        for (var i = 0; i < Sector / 4; i++)
        {
            writer.Write(i < fat.Count ? fat[i] : Free);
        }

        WriteEntry(writer, "Root Entry", 5, child: 1, right: Free, EndOfChain, 0);
        WriteEntry(writer, streams[0].Name, 2, Free, right: 2, (uint)starts[0], streams[0].Bytes.Length);
        WriteEntry(writer, streams[1].Name, 2, Free, Free, (uint)starts[1], streams[1].Bytes.Length);
        WriteEntry(writer, "", 0, Free, Free, 0, 0);
        padded.ForEach(writer.Write);
        return file.ToArray();
    }

    private static void WriteEntry(BinaryWriter writer, string name, byte kind, uint child, uint right, uint start, int length)
    {
        writer.Write(Pad(Encoding.Unicode.GetBytes(name), 64, 64));
        writer.Write((ushort)(name.Length == 0 ? 0 : (name.Length + 1) * 2));
        writer.Write(kind);
        writer.Write((byte)1);
        writer.Write(Free);
        writer.Write(right);
        writer.Write(child);
        writer.Write(new byte[36]);
        writer.Write(start);
        writer.Write((long)length);
    }

    private static byte[] Encrypt(byte[] key, byte[] plain)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptEcb(plain, PaddingMode.None);
    }

    private static byte[] Pad(byte[] bytes, int block, int least = 0)
    {
        Array.Resize(ref bytes, Padded(Math.Max(bytes.Length, least), block));
        return bytes;
    }

    private static int Padded(int length, int block) => (length + block - 1) / block * block;

#pragma warning disable CA5350 // The format says SHA-1.
    private static byte[] Sha1(byte[] bytes) => SHA1.HashData(bytes);
#pragma warning restore CA5350
}
