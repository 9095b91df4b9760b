using CareScorecard.Data.Configurations;
using CareScorecard.Data.Records;
using CareScorecard.Data.Rows;

namespace CareScorecard.Data;

/// <summary>
/// The figures of some versions on the fast road: sixty months of seventy figures stand behind every scorecard page, and take a few
/// milliseconds so.
/// </summary>
internal static class FigureRowsQuery
{
    /// <param name="indicatorIds">Null for all.</param>
    /// <returns>By version, in the order of indicator ids. A version without figures is not among them.</returns>
    public static ILookup<int, FigureRow> Read(
        ScorecardDbContext db, IEnumerable<int> versionIds, IReadOnlyCollection<string>? indicatorIds, CancellationToken ct)
    {
        var form = RowForm<FigureRow>.Of(db);
        var chosen = indicatorIds is null ? "" : """AND "IndicatorId" IN (SELECT value FROM json_each(?2))""";
        using var statement = new RawStatement(db, $"""
            SELECT {string.Join(", ", form.Columns)} FROM "{form.Table}"
            WHERE "VersionId" IN (SELECT value FROM json_each(?1)) {chosen}
            ORDER BY "VersionId", "IndicatorId"
            """);
        Cell.Bind(statement.Row, 1, StoredJson.Write(versionIds));
        if (indicatorIds is not null)
        {
            Cell.Bind(statement.Row, 2, StoredJson.Write(indicatorIds));
        }

        var texts = new SharedTexts();
        var rows = new List<FigureRow>();
        while (statement.Step())
        {
            ct.ThrowIfCancellationRequested();
            rows.Add(form.Read(statement.Row, texts));
        }

        return rows.ToLookup(row => row.VersionId);
    }
}
