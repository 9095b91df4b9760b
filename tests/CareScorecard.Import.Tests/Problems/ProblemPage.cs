using System.Globalization;
using System.Text;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Problems;

namespace CareScorecard.Import.Tests.Problems;

/// <summary>The list of problems as a page of the documentation.</summary>
internal static class ProblemPage
{
    private static readonly (string Prefix, string Title)[] Parts =
    [
        ("FIL", "Files"),
        ("LAY", "Sheets and columns"),
        ("MON", "The month, and the months before it"),
        ("VAL", "Cells"),
        ("CHD", "Children"),
        ("PLC", "Placements"),
        ("REV", "Reviews"),
        ("LVR", "Care leavers"),
        ("ADO", "Adoption"),
        ("IRO", "Reviewing officers"),
        ("SWK", "Social workers"),
        ("MEA", "Measures"),
        ("TAB", "Tables of the council's own"),
        ("RET", "The yearly return"),
        ("EPI", "Episodes of the yearly return"),
    ];

    /// <summary>In Markdown, a table for each part; codes whose part has no title yet come last.</summary>
    public static string Write()
    {
        var page = new StringBuilder();
        foreach (var part in ProblemBook.All.GroupBy(known => known.Code[..known.Code.IndexOf('-', StringComparison.Ordinal)]).OrderBy(Place))
        {
            page.Append("## ").AppendJoin(", ", Parts.Where(known => known.Prefix == part.Key).Select(known => known.Title).DefaultIfEmpty("Others"));
            page.Append("\n\n| Code | Severity | What is wrong | Columns | How to mend it |\n|---|---|---|---|---|\n");
            foreach (var known in part)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {known.Code} | {Severity(known)} | {Cell(known.What)} | {Cell(Columns(known))} | {Cell(known.Fix)} |\n");
            }

            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static int Place(IGrouping<string, KnownProblem> part) =>
        Array.FindIndex(Parts, known => known.Prefix == part.Key) is var place and >= 0 ? place : Parts.Length;

    private static string Severity(KnownProblem known) => known.Severity switch
    {
        Domain.Loads.Severity.Stop => known.CanLeaveOut ? "stop, or leave the row out" : "stop",
        Domain.Loads.Severity.Warn => "warn",
        Domain.Loads.Severity.Note => "note",
    };

    /// <summary>Care started, Care ended; with the sheet before it where there are several.</summary>
    private static string Columns(KnownProblem known) => string.Join("; ", known.Columns
        .GroupBy(field => field.Kind)
        .Select(fields => $"{Fields.Title(fields.Key)}: {string.Join(", ", fields.Select(field => field.Name))}"));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
