namespace CareScorecard.Domain.Finding;

/// <summary>A text of a thing that can be found, and how much a word of it counts.</summary>
/// <param name="IsTitle">The more of a title the words say, the better they fit.</param>
public sealed record FindableText(string Text, double Weight, bool IsTitle = false);

/// <summary>Things found by the words of their texts: the best fit first, and of equals the one that was given first.</summary>
public sealed class WordIndex<T>
{
    private const double Beginning = 0.75;

    private const double Misspelled = 0.6;

    private const int ShortestBeginning = 3;

    // They join words, and tell nothing of what is looked for.
    private static readonly HashSet<string> Joining =
        [.. SearchWords.Of("a an and are as at be by do does for from had has have how in is it its many much of on or our that the their them they this to was we were what when where which who why with us")];

    // Almost everything here is about them: they say something only where nothing else is said.
    private static readonly HashSet<string> Everywhere =
        [.. SearchWords.Of("child children care looked after young people LAC CLA CiC council measure figure number percentage percent rate month year data")];

    private readonly List<Entry> _entries;

    /// <param name="things">In the order in which equals are shown.</param>
    public WordIndex(IEnumerable<(T Thing, IEnumerable<FindableText> Texts)> things)
    {
        ArgumentNullException.ThrowIfNull(things);
        _entries = [.. things.Select(thing => new Entry(thing.Thing, thing.Texts))];
    }

    /// <summary>Whether a thing has the word, or one that begins with it.</summary>
    /// <param name="word">As <see cref="SearchWords"/> has it.</param>
    public bool Knows(string word) => _entries.Any(entry => entry.Fit(word) > 0);

    /// <summary>The things that have all the words; where none has, those that have some.</summary>
    /// <param name="words">As <see cref="SearchWords"/> has them.</param>
    public IReadOnlyList<T> Find(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var telling = words.Distinct().Where(word => !Joining.Contains(word)).Select(word => new Asked(word, Fits(word))).ToList();
        var needed = telling.Where(word => !Everywhere.Contains(word.Word)).ToList();
        needed = needed.Count > 0 ? needed : telling;
        var all = Enumerable.Range(0, _entries.Count).Where(i => needed.Count > 0 && needed.All(word => word.Fits[i] > 0)).ToList();
        var found = all.Count > 0 ? all : [.. Enumerable.Range(0, _entries.Count).Where(i => needed.Any(word => word.Fits[i] > 0))];
        return [.. found.OrderByDescending(i => Score(telling, i)).Select(i => _entries[i].Thing)];
    }

    /// <summary>A word that only a few things have tells more than one that many have.</summary>
    private double Score(List<Asked> words, int place) =>
        words.Where(word => word.Fits[place] > 0).Sum(word => word.Fits[place] * Math.Log(1d + ((double)_entries.Count / word.Fits.Count(fit => fit > 0))))
        * (1d + _entries[place].TitleSaid(words.Select(word => word.Word)));

    /// <summary>How well the word fits each thing. A word that nothing has is taken for the nearest that something has.</summary>
    private List<double> Fits(string word)
    {
        List<double> fits = [.. _entries.Select(entry => entry.Fit(word))];
        return fits.Any(fit => fit > 0) ? fits : [.. _entries.Select(entry => Misspelled * entry.NearFit(word))];
    }

    private sealed record Asked(string Word, List<double> Fits);

    private sealed class Entry
    {
        private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
        private readonly HashSet<string> _title = [];

        public Entry(T thing, IEnumerable<FindableText> texts)
        {
            Thing = thing;
            foreach (var text in texts)
            {
                foreach (var word in SearchWords.Of(text.Text))
                {
                    _weights[word] = Math.Max(text.Weight, _weights.GetValueOrDefault(word));
                    if (text.IsTitle && !Joining.Contains(word))
                    {
                        _title.Add(word);
                    }
                }
            }
        }

        public T Thing { get; }

        public double Fit(string word) =>
            _weights.TryGetValue(word, out var weight) ? weight
            : word.Length < ShortestBeginning ? 0d
            : Beginning * Best(mine => mine.StartsWith(word, StringComparison.Ordinal));

        public double NearFit(string word) => Best(mine => SearchWords.AreNear(word, mine));

        /// <summary>0 to 1.</summary>
        public double TitleSaid(IEnumerable<string> words) => _title.Count == 0 ? 0d : (double)words.Count(_title.Contains) / _title.Count;

        private double Best(Func<string, bool> fits)
        {
            var best = 0d;
            foreach (var (word, weight) in _weights)
            {
                if (weight > best && fits(word))
                {
                    best = weight;
                }
            }

            return best;
        }
    }
}
