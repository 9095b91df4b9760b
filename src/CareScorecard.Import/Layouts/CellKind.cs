namespace CareScorecard.Import.Layouts;

/// <summary>What a column's cells hold, as they are read and as they are written.</summary>
public enum CellKind
{
    /// <summary>Ids, names and free words.</summary>
    Text,

    /// <summary>A day: an Excel date, or text in day-first order.</summary>
    Date,

    /// <summary>Yes or No; blank is not recorded.</summary>
    YesNo,

    /// <summary>A number that may have decimals.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>One of a list of codes or words.</summary>
    Code,
}
