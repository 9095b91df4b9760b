using System.Globalization;
using System.Text;
using CareScorecard.Application.Months;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Loads;

/// <summary>
/// The text that is put beside a file of the watched folder. It lies about in a folder: codes, columns and row numbers, and nothing that a
/// cell holds.
/// </summary>
internal static class WatchReport
{
    private const int MostRows = 50;

    /// <param name="at">UTC.</param>
    public static string Of(string name, string words, MonthCheck check, DateTime at)
    {
        var text = new StringBuilder();
        text.AppendLine(name);
        text.AppendLine(CultureInfo.InvariantCulture, $"Looked at {at.ToString("d MMMM yyyy HH:mm", EnglishDates.Culture)} UTC");
        text.AppendLine();
        text.AppendLine(words);
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"Month: {check.Read.Month?.ToWords() ?? "cannot be told"}");
        text.AppendLine(CultureInfo.InvariantCulture, $"Rows: {check.Read.Rows.Read} read, {check.Read.Rows.Ready} ready");
        foreach (var file in check.Read.Files)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"File: {file.Name}, {file.Bytes} bytes, SHA-256 {file.Sha256}{(file.Layout.Length > 0 ? $", read as {file.Layout}" : ", not recognised")}");
        }

        foreach (var severity in Enum.GetValues<Severity>())
        {
            Write(text, severity, [.. check.Read.Problems.Where(problem => problem.Severity == severity)]);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Severity severity, IReadOnlyList<Problem> problems)
    {
        if (problems.Count == 0)
        {
            return;
        }

        text.AppendLine();
        text.AppendLine(severity switch
        {
            Severity.Stop => "These stop it:",
            Severity.Warn => "These have to be read and accepted:",
            Severity.Note => "For information:",
        });
        foreach (var group in problems.GroupBy(problem => (problem.Code, problem.At.File, problem.At.Sheet, problem.At.Column, problem.At.Header)))
        {
            var (code, file, sheet, column, header) = group.Key;
            var place = string.Join(", ", new[]
            {
                file.Length > 0 ? file : null,
                sheet is null ? null : $"sheet {sheet}",
                column is null ? null : $"column {column}{(header is null ? null : $" ({header})")}",
                Rows([.. group.Select(problem => problem.At.Row).OfType<int>()]),
            }.OfType<string>());
            text.AppendLine(CultureInfo.InvariantCulture, $"  {code}  {group.Count()} x  {place}");
            text.AppendLine(CultureInfo.InvariantCulture, $"           {group.First().Fix}");
        }
    }

    private static string? Rows(IReadOnlyList<int> rows) => rows.Count == 0 ? null
        : $"{(rows.Count == 1 ? "row" : "rows")} {string.Join(", ", rows.Take(MostRows))}{(rows.Count > MostRows ? $" and {rows.Count - MostRows} more" : null)}";
}
