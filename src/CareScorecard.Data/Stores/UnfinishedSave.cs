using System.Globalization;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Data;

/// <summary>A save that began and did not say that it had ended.</summary>
/// <param name="After">The version that was current then; 0 for none.</param>
/// <param name="LoadedAt">When it began, and so when the version says that it was loaded; UTC.</param>
public sealed record UnfinishedSave(ReportingMonth Month, int After, DateTime LoadedAt, string? LoadedBy)
{
    internal string Text => string.Join(
        '\n', Month.ToString(), After.ToString(CultureInfo.InvariantCulture), LoadedAt.ToString("O", CultureInfo.InvariantCulture), LoadedBy);

    /// <returns>Null for what is not such a text, or only a part of one.</returns>
    internal static UnfinishedSave? Parse(string text) =>
        text.Split('\n', 4) is [var month, var after, var at, var by]
        && ReportingMonth.TryParse(month, out var parsed)
        && int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && DateTime.TryParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var loadedAt)
            ? new UnfinishedSave(parsed, number, loadedAt, by.Length > 0 ? by : null)
            : null;
}
