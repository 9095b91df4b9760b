using System.Globalization;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Text;

/// <summary>Past figures that no longer say what they said: for a person to read.</summary>
internal static class RestatementsText
{
    public static void Write(IReadOnlyList<Restatement> restatements, TextWriter to)
    {
        if (restatements.Count == 0)
        {
            to.WriteLine("Nothing has been restated.");
            return;
        }

        var table = new TextTable("month", "what", ">before", ">after", ">version", "at (UTC)", "why");
        foreach (var restatement in restatements)
        {
            table.Add(
                restatement.Month.ToString(),
                restatement.IndicatorId,
                Figure(restatement.IndicatorId, restatement.Before),
                Figure(restatement.IndicatorId, restatement.After),
                restatement.Version.ToString(CultureInfo.InvariantCulture),
                restatement.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                restatement.Reason);
        }

        table.WriteTo(to);
    }

    // The council's own measures are not in the catalogue: their numbers are written as they are.
    private static string Figure(string id, IndicatorValue value) =>
        Catalogue.Find(id) is { Definition: var definition } ? FigureText.Of(definition, value)
        : value is IndicatorValue.Unavailable unavailable ? FigureText.Missing(unavailable.Reason)
        : FigureText.Plain(value.Number!.Value);
}
