using System.Globalization;
using System.Security.Cryptography;
using CareScorecard.Data.Rows;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

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

    public static AuditEvent Of(ScorecardDbContext context, SettingRow row) => new(
        AuditCodes.SettingChanged, row.Name, row.Reason, FromWhatToWhat(context, row.Name, row.From, row.SetBy, row.Value));

    public static AuditEvent Of(ScorecardDbContext context, SettingProposalRow row) => new(
        AuditCodes.SettingProposed, row.Name, row.Reason, FromWhatToWhat(context, row.Name, row.From, row.SetBy, row.Value));

    public static AuditEvent Of(ScorecardDbContext context, ProposalDecisionRow row)
    {
        var proposal = context.Proposals.Single(proposal => proposal.Id == row.ProposalId);
        return new AuditEvent(
            row.IsApproved ? AuditCodes.ProposalApproved : AuditCodes.ProposalRefused,
            proposal.Name,
            row.Reason,
            new Dictionary<string, string?>
            {
                ["proposal"] = Text(proposal.Id),
                ["proposed-by"] = proposal.By,
                ["value"] = proposal.Value,
                ["from"] = proposal.From?.ToString(),
            });
    }

    public static AuditEvent Of(CouncilEventRow row) => new(
        AuditCodes.EventPlaced,
        row.Month.ToString(),
        Reason: null,
        new Dictionary<string, string?>
        {
            ["words"] = row.Words,
            ["measures"] = row.IndicatorIds.Length > 0 ? row.IndicatorIds : null,
        });

    public static AuditEvent Of(ScorecardDbContext context, EventTakenBackRow row)
    {
        var happened = context.CouncilEvents.Single(happened => happened.Id == row.EventId);
        return new AuditEvent(
            AuditCodes.EventTakenBack,
            happened.Month.ToString(),
            row.Reason,
            new Dictionary<string, string?> { ["words"] = happened.Words });
    }

    public static AuditEvent Of(ScorecardDbContext context, ColumnMappingRow row) => new(
        AuditCodes.MappingChanged,
        row.Name,
        Reason: null,
        new Dictionary<string, string?>
        {
            ["before"] = context.ColumnMappings
                .Where(mapping => mapping.Name == row.Name)
                .OrderByDescending(mapping => mapping.Id)
                .AsEnumerable()
                .Select(InWords)
                .FirstOrDefault(),
            ["after"] = InWords(row),
        });

    /// <summary>The spelling itself is not named: it comes out of a child's row.</summary>
    public static AuditEvent Of(ScorecardDbContext context, ValueMappingRow row) => new(
        AuditCodes.ValueMapped,
        new Field(row.Kind, row.Field).ToString(),
        Reason: null,
        new Dictionary<string, string?>
        {
            ["before"] = context.ValueMappings
                .Where(mapping => mapping.Kind == row.Kind && mapping.Field == row.Field && mapping.Text == row.Text)
                .OrderByDescending(mapping => mapping.Id)
                .Select(mapping => mapping.Means)
                .FirstOrDefault(),
            ["after"] = row.Means,
        });

    /// <summary>The words are kept with the month; that they were written, by whom and when, is what the audit is for.</summary>
    public static AuditEvent Of(CommentaryRow row) => new(
        AuditCodes.CommentaryWritten, row.Month.ToString(), Reason: null, new Dictionary<string, string?> { ["measure"] = row.IndicatorId });

    /// <summary>Which picture it was can be told by its digest.</summary>
    public static AuditEvent Of(CouncilCrestRow row) => new(
        AuditCodes.CrestChanged,
        About: null,
        Reason: null,
        new Dictionary<string, string?>
        {
            ["after"] = row.Png is { } png ? $"{Text(png.Length)} bytes, {Convert.ToHexStringLower(SHA256.HashData(png))}" : null,
        });

    public static AuditEvent Of(ScorecardDbContext context, ScenarioRow row)
    {
        var before = context.Scenarios
            .Where(scenario => scenario.Key == row.Key)
            .OrderByDescending(scenario => scenario.Id)
            .Select(scenario => new { scenario.IsRemoved, scenario.InPack, scenario.KeptAt })
            .FirstOrDefault();
        var isSame = before is { IsRemoved: false } && before.KeptAt == row.KeptAt;
        return new AuditEvent(
            row.IsRemoved ? AuditCodes.ScenarioRemoved
                : !isSame ? AuditCodes.ScenarioKept
                : row.InPack ? AuditCodes.ScenarioPutInPack
                : AuditCodes.ScenarioTakenOutOfPack,
            row.Month.ToString(),
            row.Reason,
            new Dictionary<string, string?>
            {
                ["name"] = row.Name,
                ["in-place-of-another"] = !row.IsRemoved && !isSame && before is { IsRemoved: false } ? "yes" : null,
                ["in-pack"] = !row.IsRemoved && !isSame && row.InPack ? "yes" : null,
            });
    }

    /// <summary>One entry for all figures that one change restates: each of them stands in the ledger of restatements.</summary>
    public static AuditEvent Of(IReadOnlyList<RestatementRow> rows) =>
        new(AuditCodes.FiguresRestated, null, rows[0].Reason, new Dictionary<string, string?>
        {
            ["figures"] = Text(rows.Count),
            ["versions"] = Text(rows.Select(row => row.VersionId).Distinct().Count()),
        });

    private static Dictionary<string, string?> FromWhatToWhat(
        ScorecardDbContext context, string name, ReportingMonth? from, TargetOwner? setBy, string value) => new()
        {
            ["before"] = context.Settings
                .Where(setting => setting.Name == name && setting.From == from && setting.SetBy == setBy)
                .OrderByDescending(setting => setting.Id)
                .Select(setting => setting.Value)
                .FirstOrDefault(),
            ["after"] = value,
            ["from"] = from?.ToString(),
            ["set-by"] = setBy is { } owner ? Codes.Of(owner) : null,
        };

    private static string InWords(ColumnMappingRow row) =>
        string.Join("; ", row.Columns.Where(column => column.Field is not null).Select(column => $"{column.Heading} > {column.Field}"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
