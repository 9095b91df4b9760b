using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CareScorecard.Import.Tests;

/// <summary>
/// Puts an .xlsx under a password in a compound file of two streams (MS-OFFCRYPTO): as Excel 2007 did (standard encryption: AES-128, SHA-1,
/// 50,000 rounds), or as every Excel since (agile encryption: AES-256, SHA-512).
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

    /// <param name="rounds">Excel makes 100,000.</param>
    public static SourceFile Agile(SourceFile file, string password, int rounds = 1000)
    {
        using var stream = file.Open();
        var plain = new byte[stream.Length];
        stream.ReadExactly(plain);
        var (passwordSalt, salt, key, hmacKey) = (Sequence(16, 1), Sequence(16, 40), Sequence(32, 80), Sequence(64, 120));

        using var package = new MemoryStream();
        package.Write(BitConverter.GetBytes((long)plain.Length));
        for (var (at, segment) = (0, 0); at < plain.Length; at += 4096, segment++)
        {
            package.Write(Cbc(key, Iv(salt, BitConverter.GetBytes(segment)), Pad(plain[at..Math.Min(at + 4096, plain.Length)], 16)));
        }

        var sealedPackage = Pad(package.ToArray(), 16, LeastStream);
        var hash = SHA512.HashData([.. passwordSalt, .. Encoding.Unicode.GetBytes(password)]);
        for (var round = 0; round < rounds; round++)
        {
            hash = SHA512.HashData([.. BitConverter.GetBytes(round), .. hash]);
        }

        byte[] UnderPassword(byte[] blockKey, byte[] secret) => Cbc(SHA512.HashData([.. hash, .. blockKey])[..32], passwordSalt, secret);
        var verifier = Sequence(16, 200);
        string[] secrets =
        [
            .. new[]
            {
                UnderPassword([0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79], verifier),
                UnderPassword([0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E], SHA512.HashData(verifier)),
                UnderPassword([0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6], key),
                Cbc(key, Iv(salt, [0x5F, 0xB2, 0xAD, 0x01, 0x0C, 0xB9, 0xE1, 0xF6]), hmacKey),
                Cbc(key, Iv(salt, [0xA0, 0x67, 0x7F, 0x02, 0xB2, 0x2C, 0x84, 0x33]), HMACSHA512.HashData(hmacKey, sealedPackage)),
            }.Select(Convert.ToBase64String),
        ];
        const string Cipher = "saltSize=\"16\" blockSize=\"16\" keyBits=\"256\" hashSize=\"64\" cipherAlgorithm=\"AES\" cipherChaining=\"ChainingModeCBC\" hashAlgorithm=\"SHA512\"";
        var info = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><encryption xmlns=\"http://schemas.microsoft.com/office/2006/encryption\" xmlns:p=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\">"
            + $"<keyData {Cipher} saltValue=\"{Convert.ToBase64String(salt)}\"/><dataIntegrity encryptedHmacKey=\"{secrets[3]}\" encryptedHmacValue=\"{secrets[4]}\"/>"
            + $"<keyEncryptors><keyEncryptor uri=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\"><p:encryptedKey spinCount=\"{rounds}\" {Cipher} saltValue=\"{Convert.ToBase64String(passwordSalt)}\" "
            + $"encryptedVerifierHashInput=\"{secrets[0]}\" encryptedVerifierHashValue=\"{secrets[1]}\" encryptedKeyValue=\"{secrets[2]}\"/></keyEncryptor></keyEncryptors></encryption>";
        // Spaces after the XML reach the length from which a stream needs no mini streams.
        byte[] head = [4, 0, 4, 0, 0x40, 0, 0, 0, .. Encoding.UTF8.GetBytes(info.PadRight(LeastStream - 8))];
        return Workbook.Bytes(Compound(("EncryptionInfo", head), ("EncryptedPackage", sealedPackage)), file.Name);
    }

    private static byte[] Sequence(int length, int from) => [.. Enumerable.Range(from, length).Select(n => (byte)n)];

    private static byte[] Iv(byte[] salt, byte[] of) => SHA512.HashData([.. salt, .. of])[..16];

    private static byte[] Cbc(byte[] key, byte[] iv, byte[] plain)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(plain, iv, PaddingMode.None);
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
