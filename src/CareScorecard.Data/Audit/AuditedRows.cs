using System.Globalization;
using CareScorecard.Data.Rows;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Data.Audit;

/// <summary>What the audit says of a row of history.</summary>
internal static class AuditedRows
{
    public static AuditEvent Of(ScorecardDbContext context, VersionEventRow row)
    {
        var version = context.Versions.Single(version => version.Id == row.VersionId);
        var details = new Dictionary<string, string?> { ["version"] = Text(version.Number) };
        if (row.What == VersionEventKind.Loaded)
        {
            // Not the names of the files: a person chose them, and they may be a child's. The digests tell which files they were.
            details["files"] = string.Join(' ', version.Files.Select(file => file.Sha256));
            details["rows"] = Text(version.RowsReady);
            details["left-out"] = Text(version.RowsLeftOut);
            details["left-out-because"] = version.LeftOutBecause;
            details["warnings-accepted-because"] = version.WarningsAcceptedBecause;
        }

        return new AuditEvent(AuditCodes.Of(row.What), version.Month.ToString(), row.Reason, details);
    }

    public static AuditEvent Of(ScorecardDbContext context, SettingRow row)
    {
        var before = context.Settings
            .Where(setting => setting.Name == row.Name && setting.From == row.From && setting.SetBy == row.SetBy)
            .OrderByDescending(setting => setting.Id)
            .Select(setting => setting.Value)
            .FirstOrDefault();
        return new AuditEvent(AuditCodes.SettingChanged, row.Name, row.Reason, new Dictionary<string, string?>
        {
            ["before"] = before,
            ["after"] = row.Value,
            ["from"] = row.From?.ToString(),
            ["set-by"] = row.SetBy is { } owner ? Codes.Of(owner) : null,
        });
    }

    /// <summary>One entry for all figures that one change restates: each of them stands in the ledger of restatements.</summary>
    public static AuditEvent Of(IReadOnlyList<RestatementRow> rows) =>
        new(AuditCodes.FiguresRestated, null, rows[0].Reason, new Dictionary<string, string?>
        {
            ["figures"] = Text(rows.Count),
            ["versions"] = Text(rows.Select(row => row.VersionId).Distinct().Count()),
        });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
