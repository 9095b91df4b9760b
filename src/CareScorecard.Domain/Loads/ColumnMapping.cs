using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Loads;

/// <summary>
/// Which column of a table that the council keeps in its own form fills which field: said once, saved by name, and recognised again by
/// the table's headings.
/// </summary>
/// <param name="Name">The council's own: Virtual school list. Letter case makes no other name.</param>
/// <param name="Kind">What the rows are about.</param>
/// <param name="Columns">In the order of the file in which they were first seen.</param>
public sealed record ColumnMapping(string Name, RecordKind Kind, IReadOnlyList<MappedColumn> Columns);

/// <param name="Heading">As the file has it.</param>
/// <param name="Field">Of the mapping's kind; null for a column that is not read.</param>
public sealed record MappedColumn(string Heading, Field? Field);
