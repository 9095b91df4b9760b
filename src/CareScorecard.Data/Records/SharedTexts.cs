using System.Text;

namespace CareScorecard.Data.Records;

/// <summary>The texts of one reading, each kept once: a team's name stands on thousands of rows.</summary>
internal sealed class SharedTexts
{
    private const int LongestShared = 64;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Share(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestShared)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> buffer = stackalloc char[LongestShared];
        var text = buffer[..Encoding.UTF8.GetChars(utf8, buffer)];
        if (_known.TryGetValue(text, out var known))
        {
            return known;
        }

        var first = text.ToString();
        _known.Set.Add(first);
        return first;
    }
}
