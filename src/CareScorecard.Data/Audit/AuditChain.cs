using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CareScorecard.Domain.Audit;

namespace CareScorecard.Data.Audit;

/// <summary>
/// What ties each entry to all before it: SHA-256 over the 32 bytes of the hash before, and then every field in its order as UTF-8
/// behind its length in four bytes, the highest first (FFFFFFFF for a field that is not there). Another program can do the sum.
/// </summary>
internal static class AuditChain
{
    /// <summary>Hexadecimal digits.</summary>
    public const int HashLength = 2 * SHA256.HashSizeInBytes;

    /// <summary>Stands before the first entry.</summary>
    public static readonly string Beginning = new('0', HashLength);

    /// <param name="entry">Its own hash plays no part.</param>
    /// <returns>Lower-case hexadecimal digits.</returns>
    public static string HashAfter(string before, AuditEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Convert.FromHexString(before));
        string?[] fields =
        [
            entry.Number.ToString(CultureInfo.InvariantCulture),
            entry.At.ToString("O", CultureInfo.InvariantCulture),
            entry.Who,
            entry.What,
            entry.About,
            entry.Reason,
            entry.Details,
        ];
        foreach (var field in fields)
        {
            Append(hash, field);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string? field)
    {
        var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
        Span<byte> length = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(length, field is null ? uint.MaxValue : (uint)bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
