using System.Globalization;
using System.Xml.Linq;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Annotating;

/// <summary>
/// The styles of a workbook with those of the marks behind them. A marked cell keeps its own format, font and alignment and gets a fill
/// and an outline: heavy for what stops, dashed for what warns, so that the two are told apart without colour.
/// </summary>
internal sealed class MarkedStyles
{
    private static readonly string[] Sides = ["left", "right", "top", "bottom"];

    /// <summary>In the order of the schema (ECMA-376, 18.8.39), as far as a style can need them.</summary>
    private static readonly string[] Order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];

    private const string StopFill = "FFFFC7CE";
    private const string WarnFill = "FFFFEB9C";
    private const string StopLine = "FF9C0006";
    private const string WarnLine = "FF7F6000";

    private readonly XNamespace _main;
    private readonly XElement _formats;
    private readonly List<XElement> _own;
    private readonly Dictionary<(int Base, Severity Severity), int> _marks = [];
    private readonly Dictionary<int, int> _unmarked = [];
    private readonly int _stopFill;
    private readonly int _warnFill;
    private readonly int _stopBorder;
    private readonly int _warnBorder;

    /// <param name="document">Null where the workbook has none.</param>
    public MarkedStyles(XDocument? document, XNamespace main)
    {
        _main = main;
        Document = document ?? new XDocument(new XElement(main + "styleSheet"));
        Ensure("fonts", new XElement(main + "font"));
        Ensure("fills", Fill("none"), Fill("gray125"));
        Ensure("borders", new XElement(main + "border"));
        Ensure("cellStyleXfs", new XElement(main + "xf"));
        _formats = Ensure("cellXfs", new XElement(main + "xf"));
        _own = [.. _formats.Elements()];
        _stopFill = Add("fills", Fill("solid", StopFill));
        _warnFill = Add("fills", Fill("solid", WarnFill));
        _stopBorder = Add("borders", Border("thick", StopLine));
        _warnBorder = Add("borders", Border("mediumDashed", WarnLine));
        var bold = Add("fonts", new XElement(main + "font", new XElement(main + "b")));
        Words = Add("cellXfs", new XElement(main + "xf", new XAttribute("numFmtId", 49), new XAttribute("quotePrefix", 1), new XAttribute("applyNumberFormat", 1)));
        Heading = Add("cellXfs", new XElement(main + "xf",
            new XAttribute("fontId", bold), new XAttribute("fillId", _warnFill), new XAttribute("borderId", _stopBorder),
            new XAttribute("applyFont", 1), new XAttribute("applyFill", 1), new XAttribute("applyBorder", 1)));
    }

    public XDocument Document { get; }

    /// <summary>The style of what is said of a row: text, also when somebody edits it.</summary>
    public int Words { get; }

    public int Heading { get; }

    /// <summary>The style of a marked cell that had another.</summary>
    public int Of(int style, Severity severity)
    {
        if (!_marks.TryGetValue((style, severity), out var marked))
        {
            var format = new XElement(style >= 0 && style < _own.Count ? _own[style] : _own.FirstOrDefault() ?? new XElement(_main + "xf"));
            format.SetAttributeValue("fillId", severity == Severity.Stop ? _stopFill : _warnFill);
            format.SetAttributeValue("borderId", severity == Severity.Stop ? _stopBorder : _warnBorder);
            format.SetAttributeValue("applyFill", 1);
            format.SetAttributeValue("applyBorder", 1);
            _marks.Add((style, severity), marked = Add("cellXfs", format));
        }

        return marked;
    }

    /// <summary>The style of a cell that was marked the last time and is mended now; any other style is what it was.</summary>
    public int Unmarked(int style)
    {
        if (style < 0 || style >= _own.Count || !IsMark(_own[style]))
        {
            return style;
        }

        if (!_unmarked.TryGetValue(style, out var plain))
        {
            var format = new XElement(_own[style]);
            format.SetAttributeValue("fillId", 0);
            format.SetAttributeValue("borderId", 0);
            _unmarked.Add(style, plain = Add("cellXfs", format));
        }

        return plain;
    }

    /// <summary>By its fill and outline: numbers of styles do not outlive Excel.</summary>
    private bool IsMark(XElement format) =>
        Colour("fills", format.Attribute("fillId")) is StopFill or WarnFill && Colour("borders", format.Attribute("borderId")) is StopLine or WarnLine;

    private string? Colour(string list, XAttribute? place) =>
        int.TryParse(place?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? (string?)Document.Root!.Element(_main + list)!.Elements().ElementAtOrDefault(at)?.Descendants()
                .FirstOrDefault(element => element.Name.LocalName is "fgColor" or "color")?.Attribute("rgb")
            : null;

    private XElement Ensure(string list, params XElement[] first)
    {
        var root = Document.Root!;
        if (root.Element(_main + list) is not { } found)
        {
            found = new XElement(_main + list);
            var before = root.Elements().LastOrDefault(element => Array.IndexOf(Order, element.Name.LocalName) is >= 0 and var at && at < Array.IndexOf(Order, list));
            if (before is null)
            {
                root.AddFirst(found);
            }
            else
            {
                before.AddAfterSelf(found);
            }
        }

        if (!found.HasElements)
        {
            found.Add(first);
            found.SetAttributeValue("count", first.Length);
        }

        return found;
    }

    /// <returns>Its place in the list.</returns>
    private int Add(string list, XElement element)
    {
        var found = Document.Root!.Element(_main + list)!;
        found.Add(element);
        var count = found.Elements().Count();
        found.SetAttributeValue("count", count.ToString(CultureInfo.InvariantCulture));
        return count - 1;
    }

    private XElement Fill(string pattern, string? colour = null) => new(_main + "fill", new XElement(_main + "patternFill",
        new XAttribute("patternType", pattern),
        colour is null ? null : new XElement(_main + "fgColor", new XAttribute("rgb", colour)),
        colour is null ? null : new XElement(_main + "bgColor", new XAttribute("indexed", 64))));

    private XElement Border(string style, string colour) => new(_main + "border",
        Sides.Select(side => new XElement(_main + side,
            new XAttribute("style", style), new XElement(_main + "color", new XAttribute("rgb", colour)))),
        new XElement(_main + "diagonal"));
}
