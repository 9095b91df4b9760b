using System.Globalization;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Cli.Text;

/// <summary>What is remembered of spellings, for a person to read.</summary>
internal static class ValueMappingsText
{
    /// <param name="values">In the order in which they are printed.</param>
    public static void Write(IReadOnlyList<RememberedValue> values, TextWriter to)
    {
        var table = new TextTable("column", "spelling", "means", "since", "said by");
        foreach (var (mapping, by, at) in values)
        {
            table.Add(
                mapping.Field.ToString(),
                mapping.Text,
                mapping.Means.Length > 0 ? mapping.Means : "not recorded",
                at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                by);
        }

        table.WriteTo(to);
    }
}
