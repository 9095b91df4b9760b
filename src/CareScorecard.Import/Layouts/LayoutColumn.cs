using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Layouts;

/// <summary>One column of a sheet: its heading, what its cells hold, and what becomes of them.</summary>
/// <param name="Heading">As the layout's own form has it, untidiness included.</param>
/// <param name="Field">Where the cells go; null when they are only checked against other cells, or not kept at all.</param>
/// <param name="Required">Without it nothing of the sheet can be read.</param>
public sealed record LayoutColumn(string Heading, CellKind Kind, Field? Field = null, bool Required = false)
{
    /// <summary>Older and local spellings. Letter case, spaces and punctuation never matter and need no spelling of their own.</summary>
    public IReadOnlyList<string> OtherHeadings { get; init; } = [];

    /// <summary>What the cells are checked for, when they are checked and not kept.</summary>
    internal CheckedColumn? Check { get; init; }

    /// <summary>Added by regional copies of the Department's return: it tells nothing about which table it is.</summary>
    internal bool IsOfRegion => Check is CheckedColumn.Council or CheckedColumn.ReturnYear;
}

/// <summary>A column that says again what other columns say: it is compared with them and not kept.</summary>
internal enum CheckedColumn
{
    /// <summary>In years, often with decimals (19.0855): against the date of birth.</summary>
    Age,

    /// <summary>Whether the child was in care before within twelve months: against the other periods of care.</summary>
    SecondPeriod,

    /// <summary>Whose return it is: all rows must be one council's.</summary>
    Council,

    /// <summary>The year of the return, ending 31 March: of two rows that say the same thing the later year's is read.</summary>
    ReturnYear,
}
