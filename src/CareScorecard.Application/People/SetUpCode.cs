using System.Security.Cryptography;
using System.Text;

namespace CareScorecard.Application.People;

/// <summary>
/// The one-time code by which whoever started the program proves that it was they, before there is anybody who could sign in.
/// It lives in this process only.
/// </summary>
public sealed class SetUpCode
{
    private const int MostTries = 10;

    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private readonly byte[] _hash;
    private int _wrong;

    public SetUpCode()
    {
        Text = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
        _hash = HashOf(Text);
    }

    /// <summary>For the server's console alone.</summary>
    public string Text { get; }

    /// <summary>Too many wrong codes: only a new start of the program makes another.</summary>
    public bool IsClosed => Volatile.Read(ref _wrong) >= MostTries;

    /// <summary>One at a time sets up: two people with the right code do not both become the first.</summary>
    internal SemaphoreSlim Turn { get; } = new(1);

    /// <summary>Takes as long for a wrong code as for the right one. Spaces, dashes and small letters are forgiven.</summary>
    public bool Matches(string? given)
    {
        if (IsClosed)
        {
            return false;
        }

        var isRight = CryptographicOperations.FixedTimeEquals(HashOf(given ?? ""), _hash);
        if (!isRight)
        {
            Interlocked.Increment(ref _wrong);
        }

        return isRight;
    }

    private static byte[] HashOf(string code) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit))));
}
