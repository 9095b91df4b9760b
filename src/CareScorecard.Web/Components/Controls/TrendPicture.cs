using System.Globalization;
using System.Xml.Linq;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Components.Controls;

/// <summary>
/// The trend chart as a picture that stands alone, as .svg: the drawing of the page with its finding, measure, place, period and source,
/// in the light colours. Every place is a number of pixels, so that word processors draw it as browsers do.
/// </summary>
public static class TrendPicture
{
    /// <summary>The light colours of the style sheet by their names there.</summary>
    public static IReadOnlyDictionary<string, string> Colours { get; } = new Dictionary<string, string>
    {
        ["paper"] = "#fdfcf9",
        ["ink"] = "#1b2125",
        ["ink-soft"] = "#4a545a",
        ["rule"] = "#dcd8ce",
        ["rule-strong"] = "#868b88",
        ["accent"] = "#0b5566",
        ["quiet"] = "#566068",
        ["usual"] = "#e9edec",
    };

    private const int Width = 1200;
    private const int Edge = 50;
    private const int Left = 120;
    private const int PlotWidth = 810;
    private const int PlotHeight = 420;

    // Letters in a line, at the sizes of the title and of what stands below the chart.
    private const int TitleLine = 70;
    private const int NoteLine = 132;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="only">Whom the figures are limited to, in words; null for everybody.</param>
    /// <param name="accent">The council's own, in place of the program's.</param>
    /// <returns>Null where there is no trend to draw.</returns>
    public static string? Of(IndicatorReport report, string? only, bool isPublic, Colour? accent = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (TrendPlot.Of(report) is not { } plot)
        {
            return null;
        }

        var title = FindingTitle.Of(report.Row, only);
        var titles = Wrap(title, TitleLine);
        var top = Edge + (titles.Count * 42) + 62;
        var markers = TrendMarker.Of(report, plot.Covers);
        List<string> notes =
        [
            .. Wrap(Legend(plot), NoteLine),
            .. markers.SelectMany(marker => marker.Notes.Select(note => $"{marker.Letter} {note}")).SelectMany(note => Wrap(note, NoteLine)),
            .. Wrap($"Source: the children's records of {report.Council ?? "the council"}, figures as at {report.Month.LastDay.ToWords()}.", NoteLine),
            State(report, isPublic),
        ];
        var below = top + PlotHeight + 76;
        var height = below + (notes.Count * 27) + 20;
        var picture = new XElement(
            Svg + "svg",
            new XAttribute("width", Width),
            new XAttribute("height", height),
            new XAttribute("viewBox", $"0 0 {Width} {height}"),
            new XAttribute("role", "img"),
            new XAttribute("font-family", "'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"),
            new XAttribute("font-size", 20),
            new XElement(Svg + "title", title),
            new XElement(Svg + "desc", string.Join(' ', TrendSummary.InFull(report))),
            Box(0, 0, Width, height, "paper"),
            titles.Select((line, i) => Text(Edge, Edge + 24 + (i * 42), line, "ink", size: 34, bold: true)),
            Text(Edge, top - 38, Subtitle(report, only), "ink-soft", size: 21),
            Draw(plot, markers, top),
            notes.Select((line, i) => Text(Edge, below + (i * 27), line, "ink-soft", size: 18)));
        if (accent is not null)
        {
            foreach (var painted in picture.Descendants().Attributes().Where(attribute => attribute.Value == Colours["accent"]))
            {
                painted.Value = $"{accent}";
            }
        }

        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture + "\n";
    }

    private static IEnumerable<XElement> Draw(TrendPlot plot, IReadOnlyList<TrendMarker> markers, int top)
    {
        decimal X(decimal share) => Left + (PlotWidth * share / 100m);
        decimal Y(decimal share) => top + (PlotHeight * share / 100m);
        XElement Segment(TrendPlot.Segment line, string colour, decimal width, string? dashes = null) =>
            Line(X(line.X1), Y(line.Y1), X(line.X2), Y(line.Y2), colour, width, dashes);

        return
        [
            .. plot.Usual.Select(box => Box(X(box.X), Y(box.Y), PlotWidth * box.Width / 100m, PlotHeight * box.Height / 100m, "usual")),
            .. plot.Ticks.SelectMany(tick => new[]
            {
                Line(Left, Y(tick.Y), Left + PlotWidth, Y(tick.Y), "rule", 1m),
                Text(Left - 14, Y(tick.Y) + 7m, tick.Text, "ink-soft", anchor: "end"),
            }),
            Line(Left, Y(100m), Left + PlotWidth, Y(100m), "rule-strong", 1m),
            .. plot.MonthLabels.Select(month => Text(X(month.X), Y(100m) + 34m, month.Text, "ink-soft", anchor: "middle")),
            .. plot.Beside.Select(line => Segment(line, "quiet", 1.5m, "2 5")),
            .. plot.Goal.Select(line => Segment(line, "ink", 2m, "9 6")),
            .. markers.SelectMany(marker => new[]
            {
                Line(X(plot.X(marker.Month)), top, X(plot.X(marker.Month)), Y(100m), "ink-soft", 1.5m, "1 4"),
                Text(X(plot.X(marker.Month)) + 7m, top - 5, marker.Letter, "ink", bold: true),
            }),
            .. plot.Line.Select(line => Segment(line, "accent", 3.5m)),
            .. plot.Points.Select(point => new XElement(
                Svg + "circle",
                new XAttribute("cx", N(X(point.X))),
                new XAttribute("cy", N(Y(point.Y))),
                new XAttribute("r", point.IsLatest ? 8 : point.IsReal ? 6 : 4),
                new XAttribute("fill", Colours[point.IsReal && !point.IsLatest ? "paper" : "accent"]),
                new XAttribute("stroke", Colours[point.IsLatest ? "paper" : "accent"]),
                new XAttribute("stroke-width", point.IsLatest ? 2 : point.IsReal ? 3 : 0),
                new XElement(Svg + "title", point.Words))),
            .. plot.EndLabels.Select(label => Text(
                Left + PlotWidth + 18,
                Y(label.Y) + 7m,
                label.Text,
                label.Kind switch { "now" => "accent", "goal" => "ink", _ => "ink-soft" },
                bold: label.Kind == "now")),
        ];
    }

    private static string Subtitle(IndicatorReport report, string? only) =>
        $"{report.Row.Definition.Title}{(only is null ? "" : $", {only} only")} · {report.Council ?? "Our council"} · "
        + $"{report.Series[0].Month.ToWords()} to {report.Series[^1].Month.ToWords()}";

    private static string Legend(TrendPlot plot) => string.Join(' ', new[]
    {
        plot.Usual.Count > 0 ? "The shaded strip is the usual range; a ring marks a month that stands out as a real change." : null,
        plot.Goal.Count > 0 ? "Dashed: the target that applied." : null,
        plot.Beside.Count > 0 ? "Dotted: published figures of a whole year." : null,
    }.OfType<string>());

    private static string State(IndicatorReport report, bool isPublic) =>
        isPublic ? "Public view: small numbers are hidden to protect children."
        : report.State == VersionState.Published ? "Full figures, for staff only: the public view hides small numbers."
        : $"{StateWords.Of(report.State)}, and full figures: for staff only.";

    private static XElement Box(decimal x, decimal y, decimal width, decimal height, string colour) => new(
        Svg + "rect",
        new XAttribute("x", N(x)),
        new XAttribute("y", N(y)),
        new XAttribute("width", N(width)),
        new XAttribute("height", N(height)),
        new XAttribute("fill", Colours[colour]));

    private static XElement Line(decimal x1, decimal y1, decimal x2, decimal y2, string colour, decimal width, string? dashes = null) => new(
        Svg + "line",
        new XAttribute("x1", N(x1)),
        new XAttribute("y1", N(y1)),
        new XAttribute("x2", N(x2)),
        new XAttribute("y2", N(y2)),
        new XAttribute("stroke", Colours[colour]),
        new XAttribute("stroke-width", N(width)),
        dashes is null ? new XAttribute("stroke-linecap", "round") : new XAttribute("stroke-dasharray", dashes));

    private static XElement Text(decimal x, decimal y, string words, string colour, int size = 20, bool bold = false, string? anchor = null) => new(
        Svg + "text",
        new XAttribute("x", N(x)),
        new XAttribute("y", N(y)),
        new XAttribute("fill", Colours[colour]),
        new XAttribute("font-size", size),
        bold ? new XAttribute("font-weight", 700) : null,
        anchor is null ? null : new XAttribute("text-anchor", anchor),
        words);

    /// <summary>Lines of no more than so many letters, broken between words.</summary>
    private static List<string> Wrap(string words, int most)
    {
        var lines = new List<string>();
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= most)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private static string N(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
