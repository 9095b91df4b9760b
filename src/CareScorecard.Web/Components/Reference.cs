using System.Globalization;
using System.Security.Cryptography;

namespace CareScorecard.Web.Components;

/// <summary>A short reference that a person can read out and the log can be searched for: K7-2291.</summary>
public static class Reference
{
    // No I and no O, which are read as 1 and 0.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string New() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Letters[RandomNumberGenerator.GetInt32(Letters.Length)]}{RandomNumberGenerator.GetInt32(10)}-{RandomNumberGenerator.GetInt32(10_000):D4}");
}
