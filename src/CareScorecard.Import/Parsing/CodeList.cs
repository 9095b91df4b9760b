using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Parsing;

/// <summary>How a cell's text was understood.</summary>
internal enum Understood
{
    AsCode,
    FromWords,
    NotRecorded,
    NotKnown,

    /// <summary>As somebody at the council said once.</summary>
    FromMemory,
}

/// <summary>
/// The codes of one kind of column and the ways in which councils write them. A code inside the text decides (U4, PR4, E45); else the
/// list of spellings; else the value is not known and somebody is asked.
/// </summary>
internal sealed class CodeList<T>
    where T : struct
{
    private readonly Dictionary<string, T> _codes;
    private readonly Dictionary<string, (T? Value, bool IsOwn)> _spellings = [];
    private readonly bool _codesAreWords;

    /// <param name="codes">Upper-case codes that may stand anywhere in the text as a word of their own.</param>
    /// <param name="codesAreWords">Some codes are English words too (BOTH): inside longer text only capitals count.</param>
    public CodeList(IEnumerable<KeyValuePair<string, T>> codes, bool codesAreWords = false)
    {
        _codes = new(codes, StringComparer.OrdinalIgnoreCase);
        _codesAreWords = codesAreWords;
    }

    /// <summary>The list's own words, and what they stand for; null for words that say not recorded.</summary>
    public CodeList<T> With(T? value, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            _spellings[HeadingKey.Of(word)] = (value, IsOwn: true);
        }

        return this;
    }

    /// <summary>A local spelling, which never overrides one of the list's own words.</summary>
    public void Learn(string spelling, T? value) => _spellings.TryAdd(HeadingKey.Of(spelling), (value, IsOwn: false));

    public Understood Read(string text, out T? value)
    {
        value = null;
        if (_codes.TryGetValue(text, out var whole))
        {
            value = whole;
            return Understood.AsCode;
        }

        if (NotRecorded.IsFault(text) || (NotRecorded.Says(text) && !_spellings.ContainsKey(HeadingKey.Of(text))))
        {
            return Understood.NotRecorded;
        }

        if (CodeInside(text) is { } inside)
        {
            value = inside;
            return Understood.AsCode;
        }

        if (_spellings.TryGetValue(HeadingKey.Of(text), out var spelled) || _spellings.TryGetValue(HeadingKey.Of(AfterItem(text)), out spelled))
        {
            value = spelled.Value;
            return value is null ? Understood.NotRecorded : spelled.IsOwn ? Understood.AsCode : Understood.FromWords;
        }

        return Understood.NotKnown;
    }

    /// <summary>The one code in the text; null where there is none, or where there are two different ones.</summary>
    private T? CodeInside(string text)
    {
        T? found = null;
        var lookup = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            var word = text.AsSpan(start, at - start);
            if (word.Length > 1 && lookup.TryGetValue(word, out var code) && (!_codesAreWords || word.IndexOfAnyInRange('a', 'z') < 0))
            {
                if (found is { } other && !other.Equals(code))
                {
                    return null;
                }

                found = code;
            }
        }

        return found;
    }

    /// <summary>The text after Ofsted's item letter: "b) Female" is Female.</summary>
    private static string AfterItem(string text) =>
        text.Length > 2 && char.IsAsciiLetterLower(text[0]) && text[1] == ')' ? text[2..] : text;
}
