using System.Globalization;
using System.Xml;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Annotating;

/// <summary>The sheet of all problems, as a part of somebody else's workbook.</summary>
internal static class ProblemSheet
{
    public static void Write(Stream part, IReadOnlyList<Problem> problems, string main, MarkedStyles styles)
    {
        using var xml = XmlWriter.Create(part, MarkedSheet.Settings);
        xml.WriteStartElement("worksheet", main);
        xml.WriteStartElement("cols", main);
        for (var column = 0; column < ProblemList.Widths.Count; column++)
        {
            MarkedSheet.WriteColumn(xml, main, column, column, ProblemList.Widths[column]);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", main);
        WriteRow(xml, main, 1, [ProblemList.Title(problems.Count)], styles.Words);
        WriteRow(xml, main, 2, ProblemList.Headings, styles.Heading);
        for (var row = 0; row < problems.Count; row++)
        {
            WriteRow(xml, main, row + 3, ProblemList.Row(problems[row]), styles.Words);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, string main, int row, IReadOnlyList<string> texts, int style)
    {
        xml.WriteStartElement("row", main);
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
        for (var column = 0; column < texts.Count; column++)
        {
            if (texts[column].Length > 0)
            {
                MarkedSheet.WriteText(xml, main, row, column, texts[column], style);
            }
        }

        xml.WriteEndElement();
    }
}
