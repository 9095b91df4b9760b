using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>
/// The name that each subject of a roll has in one column: names that match (<see cref="Matching"/>) are one name. England's names are
/// a few thousand spellings of a hundred thousand children, so that each spelling is worked out once.
/// </summary>
internal sealed class NameColumn
{
    /// <summary>Where no name is recorded.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _byKey = [];
    private readonly List<string> _keys = [];
    private readonly List<string> _spellings = [];
    private readonly int[] _nameOf;

    private NameColumn(int subjects) => _nameOf = new int[subjects];

    /// <summary>The matching key of each name, in the order in which they are first met.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>The first spelling met of each name, without white space around it.</summary>
    public IReadOnlyList<string> Spellings => _spellings;

    /// <summary>The name of each subject, by its place in the roll, as a place in <see cref="Keys"/>; <see cref="None"/> where there is none.</summary>
    public ReadOnlySpan<int> NameOf => _nameOf;

    public static NameColumn Draw<T>(ReadOnlySpan<T> subjects, Func<T, string?> nameOf)
    {
        var column = new NameColumn(subjects.Length);
        var bySpelling = new Dictionary<string, int>();
        for (var i = 0; i < subjects.Length; i++)
        {
            if (nameOf(subjects[i]) is not { } spelling)
            {
                column._nameOf[i] = None;
                continue;
            }

            if (!bySpelling.TryGetValue(spelling, out var name))
            {
                bySpelling.Add(spelling, name = column.Place(spelling));
            }

            column._nameOf[i] = name;
        }

        return column;
    }

    /// <summary>Whether each name is among the keys, by its place in <see cref="Keys"/>.</summary>
    public bool[] Among(IReadOnlySet<string> keys)
    {
        var among = new bool[_keys.Count];
        for (var i = 0; i < among.Length; i++)
        {
            among[i] = keys.Contains(_keys[i]);
        }

        return among;
    }

    private int Place(string spelling)
    {
        var key = Matching.Key(spelling);
        if (!_byKey.TryGetValue(key, out var name))
        {
            _byKey.Add(key, name = _keys.Count);
            _keys.Add(key);
            _spellings.Add(spelling.Trim());
        }

        return name;
    }
}
