using DocumentFormat.OpenXml.Spreadsheet;

namespace CareScorecard.Export.Workbooks;

/// <summary>Hands out style numbers as cells ask for them, and writes the styles that were asked for.</summary>
internal sealed class WorkbookStyles
{
    // Below 164 Excel keeps number formats of its own.
    private const uint FirstOwnFormat = 164;

    private readonly List<string> _formats = [];
    private readonly List<(CellLook Look, string? Format)> _styles = [(CellLook.Body, null)];

    /// <param name="format">Excel's format code; null for a text or a blank.</param>
    public uint IndexOf(CellLook look, string? format)
    {
        var style = (look, format);
        if (!_styles.Contains(style))
        {
            _styles.Add(style);
        }

        if (format is not null && !_formats.Contains(format))
        {
            _formats.Add(format);
        }

        return (uint)_styles.IndexOf(style);
    }

    public Stylesheet ToStylesheet()
    {
        var sheet = new Stylesheet();
        if (_formats.Count > 0)
        {
            sheet.Append(new NumberingFormats(_formats.Select(Numbering)) { Count = (uint)_formats.Count });
        }

        sheet.Append(
            new Fonts(Font(11), Font(16, bold: true), Font(9, colour: "FF505A5F"), Font(11, bold: true), Font(11, bold: true, colour: "FFFFFFFF")),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = "FF1D3C5E" }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid })),
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(
                    new LeftBorder(),
                    new RightBorder(),
                    new TopBorder(),
                    new BottomBorder(new Color { Rgb = "FFB1B4B6" }) { Style = BorderStyleValues.Thin },
                    new DiagonalBorder())),
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
            new CellFormats(_styles.Select(style => Format(style.Look, style.Format))),
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
        return sheet;
    }

    private static NumberingFormat Numbering(string code, int index) =>
        new() { NumberFormatId = FirstOwnFormat + (uint)index, FormatCode = code };

    private CellFormat Format(CellLook look, string? format) => new(new Alignment
    {
        Vertical = VerticalAlignmentValues.Top,
        // Above the table a text may run on to the right; inside it a long text goes on below.
        WrapText = look is CellLook.Body or CellLook.Header,
        Horizontal = look == CellLook.Fact || IsText(look, format) ? HorizontalAlignmentValues.Left : null,
        // A text beside a number, which stands at the right of its cell, would touch it.
        Indent = IsText(look, format) ? 1U : null,
    })
    {
        NumberFormatId = format is null ? 0 : FirstOwnFormat + (uint)_formats.IndexOf(format),
        FontId = (uint)look,
        FillId = look == CellLook.Header ? 2U : 0U,
        BorderId = look is CellLook.Body ? 1U : 0U,
        FormatId = 0,
        ApplyNumberFormat = format is not null,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };

    private static bool IsText(CellLook look, string? format) => look == CellLook.Body && format is null;

    private static Font Font(double size, bool bold = false, string colour = "FF0B0C0C")
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }
}
