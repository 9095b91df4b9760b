using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Layouts;

/// <summary>Which field the column of a problem feeds, told afterwards: the load keeps headings, and not how they were understood.</summary>
public static class HeadingFields
{
    // The rules of each kind of record have codes of their own.
    private static readonly Dictionary<string, RecordKind> Kinds = new(StringComparer.Ordinal)
    {
        ["CHD"] = RecordKind.Children,
        ["PLC"] = RecordKind.Placements,
        ["REV"] = RecordKind.Reviews,
        ["LVR"] = RecordKind.CareLeavers,
        ["ADO"] = RecordKind.Adoption,
        ["IRO"] = RecordKind.ReviewingOfficers,
        ["SWK"] = RecordKind.SocialWorkers,
        ["MEA"] = RecordKind.Measures,
    };

    /// <param name="code">Of the rule that found the problem.</param>
    /// <param name="at">Where it found it.</param>
    /// <returns>Null where the problem is of no column, or the column feeds no field of a layout that is known.</returns>
    public static Field? Of(string code, SourceCell at)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(at);
        if (at.Header is not { } heading)
        {
            return null;
        }

        var key = HeadingKey.Of(heading);
        var fields = from headings in KnownHeadings.All
                     let field = headings.Find(key)?.Field
                     where field is not null
                     select (headings.Layout, Field: field);
        var known = fields.ToList();
        return Kinds.TryGetValue(code.Split('-')[0], out var kind)
            ? known.Find(found => found.Field.Kind == kind).Field
            : at.Sheet is { } sheet && HeadingKey.Of(sheet) is var name && known.Find(found => HeadingKey.Of(found.Layout.Name) == name).Field is { } ofSheet
                ? ofSheet
                : known.Count > 0 ? known[0].Field : null;
    }
}
