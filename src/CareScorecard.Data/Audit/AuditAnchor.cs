using System.Globalization;
using CareScorecard.Data.Opening;

namespace CareScorecard.Data.Audit;

/// <summary>
/// The end of the audit, kept in a small file beside the database: a chain alone cannot tell that entries were taken from its end.
/// It may lag behind, where a program was killed between saving and this; it is never ahead.
/// </summary>
internal sealed class AuditAnchor(string path)
{
    /// <summary>What the file's name ends with, behind the database's own.</summary>
    public const string Ending = ".audit-end";

    private readonly string _path = path;

    public static AuditAnchor Beside(string databasePath) => new(databasePath + Ending);

    /// <returns>Null where the file is missing or says nothing that can be understood.</returns>
    public AuditHead? Read()
    {
        try
        {
            return File.ReadAllText(_path).Split(' ', StringSplitOptions.TrimEntries) is [var number, { Length: AuditChain.HashLength } hash]
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed)
                ? new AuditHead(parsed, hash)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Moves the anchor to the end of the audit, unless what it names is not in the audit any more: that is evidence, and stays.</summary>
    /// <param name="context">Its connection is open, and in no transaction.</param>
    public void MoveForward(ScorecardDbContext context)
    {
        if (AuditTable.Last(context) is not { } end)
        {
            return;
        }

        var kept = Read();
        if (kept is null || (kept.Number < end.Number && AuditTable.HashOf(context, kept.Number) == kept.Hash))
        {
            Write(end);
        }
    }

    /// <summary>Under another name first, so that it is never half written. Where it cannot be written it lags behind.</summary>
    public void Write(AuditHead end)
    {
        var unfinished = $"{_path}.{Guid.NewGuid():N}";
        try
        {
            using (var file = DatabaseFile.OpenPrivately(unfinished, FileMode.CreateNew))
            {
                using var text = new StreamWriter(file);
                text.Write(string.Create(CultureInfo.InvariantCulture, $"{end.Number} {end.Hash}"));
            }

            File.Move(unfinished, _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What was saved is saved: a full disk must not make it look otherwise.
            DeleteQuietly(unfinished);
        }
    }

    private static void DeleteQuietly(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is empty or says what the audit says anyway.
        }
    }
}
