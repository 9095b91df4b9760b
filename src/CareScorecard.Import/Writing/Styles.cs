using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CareScorecard.Import.Writing;

/// <summary>The one style sheet of every workbook that we write. Formats stand in the order of <see cref="CellStyle"/>.</summary>
internal static class Styles
{
    private const uint DateFormat = 164; // the first number that is free for a workbook's own formats

    private const uint TimeFormat = 165;

    public static Stylesheet Sheet() => new()
    {
        NumberingFormats = new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "dd/mm/yyyy" }) { Count = 1 },
        Fonts = new Fonts(
            Font(11),
            Font(11, bold: true),
            Font(11, bold: true, colour: "FFFFFFFF"),
            Font(14, bold: true))
        { Count = 4 },
        Fills = new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFDCE6EE"),
            Solid("FF1F4E6B"))
        { Count = 4 },
        Borders = new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()))
        {
            Count = 1,
        },
        CellStyleFormats = new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        CellFormats = new CellFormats(
            Format(),
            Format(number: DateFormat),
            Format(font: 1, fill: 2, wrap: true),
            Format(font: 2, fill: 3, wrap: true),
            Format(font: 3),
            Format(wrap: true))
        { Count = 6 },
        CellStyles = new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 })
        {
            Count = 1,
        },
    };

    private static Font Font(double size, bool bold = false, string? colour = null)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size });
        if (colour is not null)
        {
            font.Append(new Color { Rgb = colour });
        }

        font.Append(new FontName { Val = "Calibri" });
        return font;
    }

    /// <summary>Also those of times and of marked cells, which only a file that is given back has.</summary>
    public static Stylesheet WithMarks()
    {
        var sheet = Sheet();
        sheet.NumberingFormats!.Append(new NumberingFormat { NumberFormatId = TimeFormat, FormatCode = "dd/mm/yyyy hh:mm" });
        sheet.NumberingFormats.Count = 2;
        sheet.Fills!.Append(Solid("FFFFEB9C"), Solid("FFFFC7CE"));
        sheet.Fills.Count = 6;
        sheet.Borders!.Append(Outline(BorderStyleValues.MediumDashed, "FF7F6000"), Outline(BorderStyleValues.Thick, "FF9C0006"));
        sheet.Borders.Count = 3;
        sheet.CellFormats!.Append(
            Format(number: TimeFormat),
            Format(fill: 4, border: 1),
            Format(number: DateFormat, fill: 4, border: 1),
            Format(number: TimeFormat, fill: 4, border: 1),
            Format(fill: 5, border: 2),
            Format(number: DateFormat, fill: 5, border: 2),
            Format(number: TimeFormat, fill: 5, border: 2));
        sheet.CellFormats.Count = 13;
        return sheet;
    }

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Outline(BorderStyleValues style, string colour) => new(
        new LeftBorder(new Color { Rgb = colour }) { Style = style },
        new RightBorder(new Color { Rgb = colour }) { Style = style },
        new TopBorder(new Color { Rgb = colour }) { Style = style },
        new BottomBorder(new Color { Rgb = colour }) { Style = style },
        new DiagonalBorder());

    private static CellFormat Format(uint number = 0, uint font = 0, uint fill = 0, bool wrap = false, uint border = 0)
    {
        var format = new CellFormat
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number > 0 ? BooleanValue.FromBoolean(true) : null,
            ApplyFont = font > 0 ? BooleanValue.FromBoolean(true) : null,
            ApplyFill = fill > 0 ? BooleanValue.FromBoolean(true) : null,
            ApplyBorder = border > 0 ? BooleanValue.FromBoolean(true) : null,
        };
        if (wrap)
        {
            format.ApplyAlignment = true;
            format.Append(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top });
        }

        return format;
    }
}
