using System.Security.Cryptography;

namespace CareScorecard.Application.People;

/// <summary>Passwords that one person reads to another: no letter looks or sounds like another.</summary>
internal static class OneTimePassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private const int Groups = 4;

    private const int InAGroup = 4;

    /// <summary>16 letters of 31: some 79 bits.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, InAGroup)));
}
