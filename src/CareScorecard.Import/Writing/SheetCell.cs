namespace CareScorecard.Import.Writing;

/// <summary>One cell as it is to be written: text, a number, a day, a code that the workbook's own form spells, or blank.</summary>
internal readonly record struct SheetCell(string? Text = null, decimal? Number = null, DateOnly? Day = null, Enum? Code = null)
{
    public static implicit operator SheetCell(string? text) => new(Text: text);

    public static implicit operator SheetCell(DateOnly? day) => new(Day: day);

    public static implicit operator SheetCell(DateOnly day) => new(Day: day);

    public static implicit operator SheetCell(decimal? number) => new(Number: number);

    public static implicit operator SheetCell(int? number) => new(Number: number);

    public static implicit operator SheetCell(Enum? code) => new(Code: code);

    public static SheetCell YesNo(bool? answer) => answer switch
    {
        true => "Yes",
        false => "No",
        null => default,
    };
}
