using System.Globalization;
using CareScorecard.Application.Loads;
using CareScorecard.Data;
using CareScorecard.Domain.Audit;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>Loads and what they changed, in words.</summary>
public static class LoadWords
{
    /// <summary>What staff see; taken back; brought back by an undo.</summary>
    public static string State(LoadEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Version switch
        {
            { IsCurrent: true, IsPublished: true } => "Staff and the board see it",
            { IsPublished: true } => "The board sees it",
            { IsCurrent: true } => "Staff see it",
            { IsUndone: true } => "Undone",
            _ => entry.BoardSaw ? "Replaced; the board saw it once" : "Replaced",
        };
    }

    /// <summary>By an undo, or a load.</summary>
    public static string Made(MonthVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.Restores is { } restored ? $"By an undo, which brought back {LoadReference.Of(version.Month, restored)}" : "By a load";
    }

    /// <summary>2 files: a.xlsx and b.csv.</summary>
    public static string Files(IReadOnlyList<LoadedFile> files) => files.Count switch
    {
        0 => "no file",
        1 => files[0].Name,
        2 => $"{files[0].Name} and {files[1].Name}",
        var number => $"{files[0].Name} and {number - 1} more",
    };

    /// <summary>420 of 431 rows, 3 left out.</summary>
    public static string Rows(RowCounts rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return $"{FigureText.Plain(rows.Ready)} of {FigureText.Plain(rows.Read)} rows read{(rows.LeftOut > 0 ? $", {FigureText.Plain(rows.LeftOut)} left out" : null)}";
    }

    /// <summary>annex-a: Annex A.</summary>
    public static string Layout(string layout) => layout switch
    {
        "carescorecard" => "CareScorecard workbook",
        "annex-a" => "Annex A",
        "ssda903" => "SSDA903",
        "" => "Not recognised",
        var other => Capital.Of(other.Replace('-', ' ')),
    };

    /// <summary>Sheet Children: rows 14 and 208.</summary>
    public static IEnumerable<string> LeftOut(IEnumerable<LeftOutRow> rows) =>
        from row in rows
        group row.Row by (row.File, row.Sheet) into place
        select $"{place.Key.File}{(place.Key.Sheet is { } sheet ? $", sheet {sheet}" : null)}: {(place.Count() == 1 ? "row" : "rows")} {string.Join(", ", place)}";

    /// <summary>What happened while nobody was there, in a sentence.</summary>
    public static string Unattended(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var details = AuditWords.Details(entry).ToDictionary(detail => detail.Name, detail => detail.Value, StringComparer.OrdinalIgnoreCase);
        var month = ReportingMonth.TryParse(entry.About, out var parsed) ? parsed : (ReportingMonth?)null;
        var version = int.TryParse(details.GetValueOrDefault("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        var named = month?.ToWords() ?? "A month";
        if (entry.What == AuditCodes.SaveUnfinished)
        {
            var stands = details.GetValueOrDefault("saved") == "yes" ? $"It was saved whole all the same, as version {version}."
                : version is null ? "Nothing of it was saved: the month is not held."
                : $"Nothing of it was saved: version {version} stands as it was.";
            return $"A save of {named} was cut off in the middle. {stands}";
        }

        return details.GetValueOrDefault("Came of it") switch
        {
            "saved" => $"Watched folder: {named} was saved as version {version}, a draft.",
            "unchanged" => $"Watched folder: {named} arrived again and changed nothing.",
            _ => $"Watched folder: {(month is null ? "files" : $"files of {named}")} arrived and were not saved. The report lies beside them in the folder attention.",
        };
    }

    /// <summary>12 came, 3 went, 40 say something else.</summary>
    public static string Of(KindComparison kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind is { Came.Count: 0, Went.Count: 0, Changed.Count: 0 }
            ? "the same"
            : $"{FigureText.Plain(kind.Came.Count)} came, {FigureText.Plain(kind.Went.Count)} went, {FigureText.Plain(kind.Changed.Count)} say something else";
    }
}
