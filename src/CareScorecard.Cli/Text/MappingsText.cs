using System.Globalization;
using CareScorecard.Data;
using CareScorecard.Domain.Months;

namespace CareScorecard.Cli.Text;

/// <summary>How the council's own tables are read, for a person to read.</summary>
internal static class MappingsText
{
    public static void Write(IReadOnlyList<SavedMapping> mappings, TextWriter to)
    {
        if (mappings.Count == 0)
        {
            to.WriteLine("No table of the council's own has been told yet. Tell one on the page that adds a month.");
            return;
        }

        var table = new TextTable("table", "rows are", "column", "is read as", "said by", "on");
        foreach (var (mapping, by, at) in mappings)
        {
            var isFirst = true;
            foreach (var column in mapping.Columns)
            {
                table.Add(
                    isFirst ? mapping.Name : "",
                    isFirst ? Fields.Title(mapping.Kind) : "",
                    column.Heading,
                    column.Field?.Name ?? "not read",
                    isFirst ? by : "",
                    isFirst ? at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
                isFirst = false;
            }
        }

        table.WriteTo(to);
    }
}
