namespace CareScorecard.Export.Workbooks;

/// <summary>How a cell looks; what a number or a date is shown as is its format.</summary>
internal enum CellLook
{
    Body,
    Title,
    Label,
    Fact,
    Header,
}

/// <summary>One cell, typed: a text is written as text, so that none can be read as a formula.</summary>
/// <param name="Text">Null for a number, a date or a blank.</param>
/// <param name="Number">A number, or the serial number of a date; null for a text or a blank.</param>
/// <param name="Format">Excel's format code; null for a text or a blank.</param>
internal sealed record SheetCell(CellLook Look, string? Text, decimal? Number, string? Format)
{
    public const string DateFormat = "d mmmm yyyy";
    public const string MonthFormat = "mmmm yyyy";
    public const string InstantFormat = "dd/mm/yyyy hh:mm";

    public static SheetCell Blank { get; } = new(CellLook.Body, null, null, null);

    public static SheetCell Of(string? text, CellLook look = CellLook.Body) =>
        string.IsNullOrEmpty(text) ? new SheetCell(look, null, null, null) : new SheetCell(look, text, null, null);

    /// <summary>A blank where there is no number: never 0.</summary>
    public static SheetCell Of(decimal? number, string format, CellLook look = CellLook.Body) =>
        new(look, null, number, number is null ? null : format);

    public static SheetCell Of(DateOnly day, string format, CellLook look = CellLook.Body) =>
        Of(day.ToDateTime(TimeOnly.MinValue), format, look);

    public static SheetCell Of(DateTime instant, string format, CellLook look = CellLook.Body) =>
        new(look, null, (decimal)instant.ToOADate(), format);
}
