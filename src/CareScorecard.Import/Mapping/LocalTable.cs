using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Mapping;

/// <summary>A table of the council's own that no layout knows, as a person sees it who is to say what its columns are.</summary>
/// <param name="Sheet">As the result of reading calls it: the sheet, or the file for a .csv.</param>
/// <param name="HeaderRow">As Excel shows it.</param>
/// <param name="Rows">Rows that were looked at; the suggestions rest on them.</param>
/// <param name="Kind">What its rows seem to be about.</param>
/// <param name="Columns">Those with a heading, from the left.</param>
public sealed record LocalTable(string File, string Sheet, int HeaderRow, int Rows, RecordKind Kind, IReadOnlyList<LocalColumn> Columns);

/// <param name="Letters">As Excel names it.</param>
/// <param name="Samples">The first distinct values, five at most. Children's data: only for the person who brings the file, never for a log.</param>
/// <param name="Filled">Rows in which something is recorded.</param>
/// <param name="Suggestions">At most one for each kind of record.</param>
public sealed record LocalColumn(
    string Letters, string Heading, IReadOnlyList<string> Samples, int Filled, IReadOnlyList<ColumnSuggestion> Suggestions)
{
    public ColumnSuggestion? For(RecordKind kind) => Suggestions.FirstOrDefault(suggestion => suggestion.Field.Kind == kind);
}

/// <param name="Reason">In words, as a sentence: The heading is like Last PEP, and all 43 values are dates.</param>
public sealed record ColumnSuggestion(Field Field, string Reason);

/// <summary>What is known beside the table itself, to recognise its columns by.</summary>
/// <param name="Children">The ids of the children of the month, in the form that compares equal.</param>
/// <param name="YoungPeople">The ids of its care leavers.</param>
/// <param name="Mappings">What was said of other tables.</param>
public sealed record TableKnowledge(IReadOnlySet<string> Children, IReadOnlySet<string> YoungPeople, IReadOnlyList<ColumnMapping> Mappings)
{
    public static TableKnowledge None { get; } = new(new HashSet<string>(), new HashSet<string>(), []);
}
