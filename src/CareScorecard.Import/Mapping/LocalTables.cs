using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Mapping;

/// <summary>Looks into a table that no layout knows, and suggests what its columns are.</summary>
public static class LocalTables
{
    /// <summary>Enough to tell columns by; a table of the council's own seldom has more.</summary>
    private const int MostRows = 2000;

    /// <summary>Null where the file cannot be opened, has no such sheet, or the sheet has no headings.</summary>
    /// <param name="file">The name of the file, as the result of reading has it.</param>
    /// <param name="sheet">The sheet, or the file again for a .csv.</param>
    /// <param name="headerRow">As Excel shows it, from 1 to 25; null to find it.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static LocalTable? Look(
        ReadRequest request, string file, string sheet, int? headerRow, TableKnowledge knowledge, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(knowledge);
        foreach (var source in ZipOfFiles.Expand(request.Files, request.MaxFileBytes, request.MaxUnpackedBytes).Where(source => source.Name == file && source.Length <= request.MaxFileBytes))
        {
            try
            {
                using var opened = OpenedFile.Open(source, request.AllPasswords, new ReadingLimits(request.MaxTime, request.MaxUnpackedBytes, cancellation), (_, _) => { });
                if (opened is not null && GoTo(opened, sheet))
                {
                    return Look(opened, file, sheet, headerRow, knowledge, cancellation);
                }
            }
            catch (Exception broken) when (broken is DamagedFileException or LimitReachedException or IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }

        return null;
    }

    private static bool GoTo(OpenedFile opened, string sheet)
    {
        while (!opened.IsCsv && opened.Reader.SheetName != sheet)
        {
            if (!opened.NextSheet())
            {
                return false;
            }
        }

        return true;
    }

    private static LocalTable? Look(OpenedFile opened, string file, string sheet, int? headerRow, TableKnowledge knowledge, CancellationToken cancellation)
    {
        var rows = new SheetRows(opened.Reader);
        var head = rows.ReadHead();
        var header = headerRow is { } given && given >= 1 && given <= head.Count ? given : FindHeadings(head);
        if (header is not { } at)
        {
            return null;
        }

        var headings = head[at - 1];
        var columns = Enumerable.Range(0, headings.Length)
            .Where(index => headings[index] is string heading && HeadingKey.Of(heading).Length > 0)
            .Select(index => new ColumnContent(index, ((string)headings[index]!).Trim()))
            .ToList();
        rows.StartAfter(at);
        var count = 0;
        while (count < MostRows && rows.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (rows.HasAny())
            {
                count++;
                columns.ForEach(column => column.Add(rows[column.Index], knowledge));
            }
        }

        var suggestions = new ColumnSuggestions(columns, knowledge);
        var kinds = Enum.GetValues<RecordKind>().Select(suggestions.For).ToList();
        return new LocalTable(file, sheet, at, count, suggestions.LikelyKind(),
        [
            .. columns.Select(column => new LocalColumn(
                ColumnLetters.Of(column.Index),
                column.Heading,
                column.Samples,
                column.Filled,
                [.. kinds.Select(kind => kind.GetValueOrDefault(column)).OfType<ColumnSuggestion>()])),
        ]);
    }

    /// <summary>
    /// The first row that has as many words as any: headings are words, all different, and under them stand rows that are not.
    /// </summary>
    private static int? FindHeadings(IReadOnlyList<object?[]> head)
    {
        var (best, words) = (-1, 1);
        for (var row = 0; row < head.Count; row++)
        {
            var filled = head[row].Where(cell => cell is not null && !(cell is string text && string.IsNullOrWhiteSpace(text))).ToList();
            var headings = filled.OfType<string>().Select(HeadingKey.Of).Where(key => key.Length > 0 && key.Any(char.IsLetter)).ToList();
            if (headings.Count == filled.Count && headings.Count > words && headings.Distinct().Count() == headings.Count)
            {
                (best, words) = (row, headings.Count);
            }
        }

        return best < 0 ? null : best + 1;
    }
}
