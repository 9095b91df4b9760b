using System.Xml;

namespace CareScorecard.Import.Annotating;

/// <summary>How far a sheet reaches, by its cells and by what is merged, whatever it claims.</summary>
/// <param name="ProblemsColumn">From 0: where the problems stand, right of everything. Null where Excel has no such column.</param>
internal sealed record SheetExtent(int? ProblemsColumn)
{
    private const int Columns = 16_384;

    public static SheetExtent Measure(Stream part, int? oldColumn)
    {
        if (oldColumn is not null)
        {
            return new SheetExtent(oldColumn);
        }

        var last = -1;
        using var xml = XmlReader.Create(part, MarkedSheet.Reading);
        var column = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    column = -1;
                    break;
                case "c":
                    column = CellName.Column(xml.GetAttribute("r")) ?? column + 1;
                    last = Math.Max(last, column);
                    break;
                case "mergeCell" when xml.GetAttribute("ref") is { } merged:
                    last = Math.Max(last, CellName.Column(merged[(merged.IndexOf(':', StringComparison.Ordinal) + 1)..]) ?? -1);
                    break;
            }
        }

        return new SheetExtent(last + 1 < Columns ? last + 1 : null);
    }
}
