using System.Globalization;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Mapping;

/// <summary>Which field each column of a table probably fills: by its heading, by what it holds, by what was said of other tables.</summary>
internal sealed class ColumnSuggestions(IReadOnlyList<ColumnContent> columns, TableKnowledge knowledge)
{
    /// <summary>Below it a likeness of headings is chance.</summary>
    private const double LeastLikeness = 0.55;

    /// <summary>So much of a column has to hold what a field holds; the rest are slips.</summary>
    private const double Most = 0.8;

    /// <summary>The fields whose own codes no other column has: what a column holds is enough to tell it.</summary>
    private static readonly HashSet<Field> TellingCodes =
    [
        Fields.Children.Ethnicity, Fields.Children.LegalStatus, Fields.Children.CategoryOfNeed, Fields.Children.PlacementType,
        Fields.Children.PlacementProvider, Fields.Children.ReasonCareEnded, Fields.Placements.Type, Fields.Placements.Provider,
        Fields.Reviews.Participation, Fields.CareLeavers.Ethnicity, Fields.CareLeavers.Eligibility, Fields.Adoption.Ethnicity,
    ];

    private static readonly ILookup<Field, string> OtherHeadings = AnnexALayout.Sheets
        .SelectMany(sheet => sheet.Columns)
        .Where(column => column.Field is not null)
        .SelectMany(column => column.OtherHeadings.Append(column.Heading).Select(heading => (Field: column.Field!, Key: HeadingKey.Of(heading))))
        .ToLookup(known => known.Field, known => known.Key);

    /// <summary>The likeliest field of each column, the columns in their own order; every field goes to one column at most.</summary>
    public IReadOnlyDictionary<ColumnContent, ColumnSuggestion> For(RecordKind kind)
    {
        var found = new Dictionary<ColumnContent, ColumnSuggestion>();
        var taken = new HashSet<Field>();
        var likely = columns
            .SelectMany(column => Fields.Of(kind).Select(field => (Column: column, Field: field, Judged: Judge(column, field))))
            .Where(pair => pair.Judged is not null)
            .OrderByDescending(pair => pair.Judged!.Value.Score)
            .ThenBy(pair => pair.Column.Index);
        foreach (var (column, field, judged) in likely)
        {
            if (!found.ContainsKey(column) && taken.Add(field))
            {
                found[column] = new ColumnSuggestion(field, judged!.Value.Reason);
            }
        }

        return found;
    }

    /// <summary>The kind whose fields explain the most columns; children where nothing tells.</summary>
    public RecordKind LikelyKind()
    {
        var best = (Kind: RecordKind.Children, Score: 0.0);
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            var suggested = For(kind);
            var hasNeeded = MappedKinds.Required(kind).All(field => suggested.Values.Any(one => one.Field == field));
            var score = hasNeeded ? suggested.Sum(pair => Judge(pair.Key, pair.Value.Field)!.Value.Score) : 0;
            if (score > best.Score)
            {
                best = (kind, score);
            }
        }

        return best.Kind;
    }

    private (double Score, string Reason)? Judge(ColumnContent column, Field field)
    {
        if (IdOf(field) is { } ids)
        {
            return JudgeId(column, field, ids);
        }

        var holds = Holds(column, field);
        if (holds is false)
        {
            return null;
        }

        var proof = Proof(column, field);
        if (SaidBefore(column, field) is { } name)
        {
            return (2.5, $"In the saved table \"{name}\" this heading is {field.Name}.");
        }

        var key = HeadingKey.Of(column.Heading);
        if (key == HeadingKey.Of(field.Name))
        {
            return (2, $"The heading is that of our own template{proof}.");
        }

        if (OtherHeadings[field].Contains(key))
        {
            return (1.8, $"Annex A gives {field.Name} this heading{proof}.");
        }

        var likeness = HeadingWords.Likeness(column.Heading, field);
        if (likeness >= LeastLikeness)
        {
            return (likeness + (holds is true ? 0.3 : 0), $"The heading is like \"{field.Name}\"{proof}.");
        }

        return holds is true && TellingCodes.Contains(field) && column.Distinct > 1
            ? (0.5 + (likeness / 10), $"It holds the codes of {field.Name}: {Share(column.Count(text => CodeFields.IsKnown(field, text)), column.Filled)}.")
            : null;
    }

    private static (double Score, string Reason)? JudgeId(ColumnContent column, Field field, Func<ColumnContent, int> known)
    {
        var month = field.Kind == RecordKind.CareLeavers ? "young people" : "children";
        var count = known(column);
        if (column.Filled > 0 && count * 2 >= column.Filled)
        {
            return (3 + ((double)count / column.Filled), $"{Share(count, column.Filled)} are ids of {month} of this month.");
        }

        var repeats = column.Filled > 0 && column.Distinct * 2 < column.Filled;
        return column.Dates * 2 > column.Filled || repeats ? null
            : OtherHeadings[field].Append(HeadingKey.Of(field.Name)).Contains(HeadingKey.Of(column.Heading)) ? (2, "The heading says so.")
            : HeadingWords.LooksLikeId(column.Heading) ? (1.2, "The heading looks like an id, though none of its values is an id of this month.")
            : null;
    }

    /// <summary>True where what the column holds speaks for the field, false where it speaks against it, null where it does neither.</summary>
    private static bool? Holds(ColumnContent column, Field field)
    {
        if (column.Filled == 0)
        {
            return null;
        }

        var most = column.Filled * Most;
        return MappedKinds.CellsOf(field) switch
        {
            CellKind.Date => column.Dates >= most ? true : column.Dates > 0 || column.Numbers >= most ? null : false,
            CellKind.YesNo => column.Count(CodeFields.IsYesOrNo) >= most,
            CellKind.Number or CellKind.Whole => column.Numbers >= most && column.Dates == 0 ? null : false,
            CellKind.Code => column.Count(text => CodeFields.IsKnown(field, text)) is var known && known >= most ? true : known > 0 ? null : false,
            _ => column.Dates >= most ? false : null,
        };
    }

    private static string? Proof(ColumnContent column, Field field) => MappedKinds.CellsOf(field) switch
    {
        CellKind.Date when column.Dates > 0 => $", and {Share(column.Dates, column.Filled)} are dates",
        CellKind.YesNo when column.Filled > 0 => ", and its values are Yes or No",
        CellKind.Code when column.Filled > 0 => $", and {Share(column.Count(text => CodeFields.IsKnown(field, text)), column.Filled)} are known",
        _ => null,
    };

    private string? SaidBefore(ColumnContent column, Field field) => knowledge.Mappings
        .FirstOrDefault(mapping => mapping.Columns.Any(said => said.Field == field && HeadingKey.Of(said.Heading) == HeadingKey.Of(column.Heading)))?.Name;

    private static Func<ColumnContent, int>? IdOf(Field field) =>
        field == Fields.CareLeavers.YoungPersonId ? column => column.YoungPeopleIds
        : field == Fields.Children.ChildId || field == Fields.Placements.ChildId || field == Fields.Reviews.ChildId || field == Fields.Adoption.ChildId
            ? column => column.ChildIds
        : null;

    private static string Share(int count, int of) =>
        count == of
            ? of == 1 ? "its one value" : $"all {of.ToString("N0", CultureInfo.InvariantCulture)} values"
            : $"{count.ToString("N0", CultureInfo.InvariantCulture)} of {of.ToString("N0", CultureInfo.InvariantCulture)} values";
}
