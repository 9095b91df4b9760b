using System.Globalization;
using CareScorecard.Data;
using CareScorecard.Web.Wording;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>What is searched for in the audit, which is the page's address.</summary>
/// <param name="Who">The name in full.</param>
/// <param name="What">A code, or the beginning of several.</param>
/// <param name="From">As the calendar in England has it, included.</param>
/// <param name="To">Included.</param>
/// <param name="Text">Stands anywhere.</param>
/// <param name="Before">Only entries with a lower number: the page after one that was shown.</param>
/// <param name="IsChecked">The whole chain is gone through.</param>
public sealed record AuditView(
    string? Who = null, string? What = null, DateOnly? From = null, DateOnly? To = null, string? Text = null, int? Before = null, bool IsChecked = false)
{
    public const string Path = "/audit";

    public const string Csv = "/export/audit.csv";

    public const string Lines = "/export/audit.jsonl";

    private const string Checked = "whole";

    public AuditSearch Search => new()
    {
        Who = Who,
        What = What,
        From = From is { } from ? LocalTime.StartOf(from) : null,
        To = To is { } to ? LocalTime.StartOf(to.AddDays(1)) : null,
        Text = Text,
    };

    public bool IsNarrowed => this with { Before = null, IsChecked = false } != new AuditView();

    public string ToUrl() => ToUrl(Path);

    /// <summary>The same search at another address: an export.</summary>
    public string ToUrl(string path)
    {
        var query = new Dictionary<string, string?>
        {
            ["who"] = Who,
            ["what"] = What,
            ["from"] = Day(From),
            ["to"] = Day(To),
            ["text"] = Text,
            ["before"] = Before?.ToString(CultureInfo.InvariantCulture),
            ["check"] = IsChecked ? Checked : null,
        };
        return QueryHelpers.AddQueryString(path, query.Where(part => part.Value is not null));
    }

    /// <summary>What cannot be read does not narrow the search: an old bookmark still opens.</summary>
    public static AuditView FromQuery(string? who, string? what, string? from, string? to, string? text, string? before, string? check) => new(
        Words(who),
        Words(what),
        Day(from),
        Day(to),
        Words(text),
        int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        check == Checked);

    /// <summary>As a form's field of a date writes it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000
            ? day
            : null;

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
