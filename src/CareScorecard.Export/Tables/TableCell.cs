namespace CareScorecard.Export.Tables;

/// <summary>What stands in one cell, typed: text as text, so that none can be read as a formula; numbers and days as such.</summary>
/// <param name="Text">Null for a number, a day or a blank.</param>
/// <param name="Number">A number, or the serial number of a day; null for a text or a blank.</param>
/// <param name="Format">How a workbook shows the number: Excel's format code.</param>
internal sealed record TableCell(string? Text, decimal? Number, string? Format)
{
    public const string DateFormat = "d mmmm yyyy";
    public const string MonthFormat = "mmmm yyyy";
    public const string InstantFormat = "dd/mm/yyyy hh:mm";

    public static TableCell Blank { get; } = new(null, null, null);

    public static TableCell Of(string? text) => string.IsNullOrEmpty(text) ? Blank : new TableCell(text, null, null);

    /// <summary>A blank where there is no number: never 0.</summary>
    public static TableCell Of(decimal? number, string format) => number is null ? Blank : new TableCell(null, number, format);

    public static TableCell Of(DateOnly day, string format) => Of(day.ToDateTime(TimeOnly.MinValue), format);

    public static TableCell Of(DateTime instant, string format) => new(null, (decimal)instant.ToOADate(), format);
}
