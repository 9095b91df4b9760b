using System.Globalization;
using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The address of one version of a month, as it was loaded.</summary>
public sealed record LoadView(ReportingMonth Month, int Number)
{
    /// <summary>The history of all loads.</summary>
    public const string Path = "/loads";

    public string ToUrl() => string.Create(CultureInfo.InvariantCulture, $"{Path}/{Month}/{Number}");

    /// <summary>Where the records, as they were read, are downloaded.</summary>
    public string ToWorkbookUrl() => ToUrl() + "/records.xlsx";

    /// <summary>What changed from another version, or another month, to this one.</summary>
    public string ToCompareUrl(LoadView with)
    {
        ArgumentNullException.ThrowIfNull(with);
        return QueryHelpers.AddQueryString(Path + "/compare", new Dictionary<string, string?> { ["from"] = with.Text, ["to"] = Text });
    }

    /// <summary>2026-10-3: for addresses and forms.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Month}-{Number}");

    /// <summary>Null for what cannot be read.</summary>
    public static LoadView? Parse(string? text) =>
        text?.LastIndexOf('-') is > 0 and var at
        && ReportingMonth.TryParse(text[..at], out var month)
        && int.TryParse(text[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new LoadView(month, number)
            : null;
}
