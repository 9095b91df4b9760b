using System.Text.Encodings.Web;
using System.Text.Json;
using CareScorecard.Data.Records;
using CareScorecard.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace CareScorecard.Data.Audit;

/// <summary>Appends to the audit, inside the transaction of the change that is recorded.</summary>
internal static class AuditTable
{
    /// <summary>Letters of a name, a code, or what the entry is about: the rest of a longer one is cut off.</summary>
    public const int LongestName = 200;

    private const int LongestText = 2000;

    // Texts stay readable in the file and in what is exported from it.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Adds an entry behind the last one. Transactions here begin as writers, so that nobody else, in this program or another, can come
    /// in between.
    /// </summary>
    /// <param name="at">UTC.</param>
    /// <exception cref="InvalidOperationException">The context is in no transaction.</exception>
    public static AuditEntry Append(ScorecardDbContext context, string? who, DateTime at, AuditEvent happened)
    {
        if (context.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An audit entry is written in the transaction of what it records.");
        }

        var last = Last(context);
        var entry = new AuditEntry(
            (last?.Number ?? 0) + 1,
            at,
            Cut(who, LongestName),
            Cut(happened.What, LongestName)!,
            Cut(happened.About, LongestName),
            Cut(happened.Reason, LongestText),
            Json(happened.Details),
            Hash: "");
        entry = entry with { Hash = AuditChain.HashAfter(last?.Hash ?? AuditChain.Beginning, entry) };
        Insert(context, entry);
        return entry;
    }

    /// <param name="context">Its connection is open.</param>
    public static bool IsThere(ScorecardDbContext context)
    {
        using var statement = new RawStatement(context, "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'Audit'");
        return statement.Step();
    }

    /// <summary>The entry with the highest number, with its hash alone; null where there is none.</summary>
    /// <param name="context">Its connection is open.</param>
    public static AuditHead? Last(ScorecardDbContext context)
    {
        using var statement = new RawStatement(context, """SELECT "Number", "Hash" FROM "Audit" ORDER BY "Number" DESC LIMIT 1""");
        return statement.Step() ? new AuditHead(raw.sqlite3_column_int(statement.Row, 0), raw.sqlite3_column_text(statement.Row, 1).utf8_to_string()) : null;
    }

    /// <returns>Null where there is no such entry.</returns>
    public static string? HashOf(ScorecardDbContext context, int number)
    {
        using var statement = new RawStatement(context, """SELECT "Hash" FROM "Audit" WHERE "Number" = ?""");
        statement.Bind(1, number);
        return statement.Step() ? raw.sqlite3_column_text(statement.Row, 0).utf8_to_string() : null;
    }

    private static void Insert(ScorecardDbContext context, AuditEntry entry) => context.Database.ExecuteSql(
        $"""
        INSERT INTO "Audit" ("Number", "At", "Who", "What", "About", "Reason", "Details", "Hash")
        VALUES ({entry.Number}, {entry.At}, {entry.Who}, {entry.What}, {entry.About}, {entry.Reason}, {entry.Details}, {entry.Hash})
        """);

    private static string Json(IReadOnlyDictionary<string, string?>? details)
    {
        var given = details?.Where(detail => detail.Value is not null)
            .ToDictionary(detail => detail.Key, detail => Cut(detail.Value, LongestText)) ?? [];
        return JsonSerializer.Serialize(new SortedDictionary<string, string?>(given, StringComparer.Ordinal), Readable);
    }

    // One line each, so that no entry can be made to look like two.
    private static string? Cut(string? text, int longest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= longest ? line : line[..longest] + "\u2026";
    }
}
