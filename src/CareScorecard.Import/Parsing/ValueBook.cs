using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Parsing;

/// <summary>What the council's own spellings mean, as it is looked up while cells are read. Letter case makes no other spelling.</summary>
internal sealed class ValueBook
{
    private readonly Dictionary<(Field Field, string Text), string> _means = [];

    public ValueBook(IEnumerable<ValueMapping> mappings)
    {
        foreach (var mapping in mappings)
        {
            _means[(mapping.Field, KeyOf(mapping.Text))] = mapping.Means;
        }
    }

    public static ValueBook Empty { get; } = new([]);

    /// <returns>A code or word of our own template; empty for "not recorded"; null where nobody has said what the spelling means.</returns>
    public string? Find(Field? field, string text) =>
        field is null || _means.Count == 0 ? null : _means.GetValueOrDefault((field, KeyOf(text)));

    private static string KeyOf(string text) => text.Trim().ToUpperInvariant();
}
