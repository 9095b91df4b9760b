using System.Text.RegularExpressions;
using System.Xml.Linq;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Web.Components.Controls;
using CareScorecard.Web.Components.Pages.Gallery;

namespace CareScorecard.Web.Tests.Components;

public sealed partial class TrendPictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void It_stands_alone_with_finding_measure_place_period_and_source()
    {
        var picture = Read(TrendPicture.Of(MadeUpPages.Eventful.Report, null, isPublic: false)!);

        var words = picture.Elements(Svg + "text").Select(text => text.Value).ToList();
        Assert.Equal("One home all year: 65.9%, 18 children short of our target of 70%", picture.Element(Svg + "title")!.Value);
        Assert.Equal(picture.Element(Svg + "title")!.Value, words[0]);
        Assert.Equal("One home all year · Norhaven Council · November 2023 to October 2026", words[1]);
        Assert.StartsWith("One home all year, from November 2023 to October 2026:", picture.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains("B The usual range begins anew in August 2025: A new home opened (Ann Example)", words);
        Assert.Contains("figures as at 31 October 2026. Draft, and full figures: for staff only.", string.Join(' ', words), StringComparison.Ordinal);
    }

    [Fact]
    public void It_draws_what_the_page_draws()
    {
        var report = MadeUpPages.Eventful.Report;
        var plot = TrendPlot.Of(report)!;

        var picture = Read(TrendPicture.Of(report, null, isPublic: false)!);

        Assert.Equal(plot.Points.Select(point => point.Words), picture.Descendants(Svg + "circle").Select(point => point.Element(Svg + "title")!.Value));
        Assert.All(
            picture.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "x" or "y" or "x1" or "x2" or "y1" or "y2" or "cx" or "cy"),
            place => Assert.Matches("^[0-9]+(\\.[0-9]+)?$", place.Value));
    }

    [Fact]
    public void In_public_it_says_so_and_names_no_staff()
    {
        var report = MadeUpPages.InPublic.Report with { State = VersionState.Published };

        var picture = TrendPicture.Of(report, null, isPublic: true)!;

        Assert.Contains("Public view: small numbers are hidden to protect children.", Read(picture).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("for staff", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_council_cannot_become_part_of_the_drawing()
    {
        var report = MadeUpPages.Eventful.Report with { Council = "<script>alert(1)</script> & \"Sons\"" };

        var picture = TrendPicture.Of(report, null, isPublic: false)!;

        Assert.DoesNotContain("<script", picture, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script> & \"Sons\"", Read(picture).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_than_two_months_are_no_drawing() => Assert.Null(TrendPicture.Of(MadeUpPages.OneMonth.Report, null, isPublic: false));

    /// <summary>A picture has no style sheet: its colours are written into it, and must stay those of the pages.</summary>
    [Fact]
    public async Task Its_colours_are_the_light_ones_of_the_style_sheet()
    {
        using var sheet = new StreamReader(typeof(TrendPicture).Assembly.GetManifestResourceStream("site.css")!);
        var css = await sheet.ReadToEndAsync();
        var light = Token().Matches(css[..css.IndexOf("prefers-color-scheme", StringComparison.Ordinal)])
            .GroupBy(token => token.Groups[1].Value).ToDictionary(token => token.Key, token => token.First().Groups[2].Value);

        Assert.All(TrendPicture.Colours, colour => Assert.Equal(light[colour.Key], colour.Value));
    }

    [Fact]
    public void A_council_with_an_accent_of_its_own_has_its_line_drawn_in_it_and_nothing_in_the_programs()
    {
        var picture = TrendPicture.Of(MadeUpPages.Eventful.Report, null, isPublic: false)!;

        var own = TrendPicture.Of(MadeUpPages.Eventful.Report, null, isPublic: false, new Colour(0x7a, 0x1f, 0x3d));

        Assert.Equal(picture.Replace(TrendPicture.Colours["accent"], "#7a1f3d", StringComparison.Ordinal), own);
        Assert.DoesNotContain(TrendPicture.Colours["accent"], own, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_is_the_same_letter_for_letter_each_time()
    {
        var row = MadeUpFigures.ChildrenInCare with { Value = new IndicatorValue.Measured(428m, null, Calculation.Count) };
        var report = MadeUpFigures.Report(row, months: 2) with { Series = [.. MadeUpFigures.Report(row, months: 2).Series.Select((point, i) => point with { Value = new IndicatorValue.Measured(i == 0 ? 420m : 428m, null, Calculation.Count) })] };

        Assert.Equal(Small, TrendPicture.Of(report, null, isPublic: true));
    }

    private static XElement Read(string picture) => XDocument.Parse(picture).Root!;

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Token();

    private const string Small = """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg width="1200" height="724" viewBox="0 0 1200 724" role="img" font-family="'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" font-size="20" xmlns="http://www.w3.org/2000/svg">
          <title>Children in our care: 428, up 7 since September 2026</title>
          <desc>Children in our care, from September 2026 to October 2026: 420 at first and 428 at last. The lowest was 420 in September 2026 and the highest 428 in October 2026.</desc>
          <rect x="0" y="0" width="1200" height="724" fill="#fdfcf9" />
          <text x="50" y="74" fill="#1b2125" font-size="34" font-weight="700">Children in our care: 428, up 7 since September 2026</text>
          <text x="50" y="116" fill="#4a545a" font-size="21">Children in our care · Norhaven Council · September 2026 to October 2026</text>
          <line x1="120" y1="574" x2="930" y2="574" stroke="#dcd8ce" stroke-width="1" stroke-linecap="round" />
          <text x="106" y="581" fill="#4a545a" font-size="20" text-anchor="end">420</text>
          <line x1="120" y1="469" x2="930" y2="469" stroke="#dcd8ce" stroke-width="1" stroke-linecap="round" />
          <text x="106" y="476" fill="#4a545a" font-size="20" text-anchor="end">422</text>
          <line x1="120" y1="364" x2="930" y2="364" stroke="#dcd8ce" stroke-width="1" stroke-linecap="round" />
          <text x="106" y="371" fill="#4a545a" font-size="20" text-anchor="end">424</text>
          <line x1="120" y1="259" x2="930" y2="259" stroke="#dcd8ce" stroke-width="1" stroke-linecap="round" />
          <text x="106" y="266" fill="#4a545a" font-size="20" text-anchor="end">426</text>
          <line x1="120" y1="154" x2="930" y2="154" stroke="#dcd8ce" stroke-width="1" stroke-linecap="round" />
          <text x="106" y="161" fill="#4a545a" font-size="20" text-anchor="end">428</text>
          <line x1="120" y1="574" x2="930" y2="574" stroke="#868b88" stroke-width="1" stroke-linecap="round" />
          <text x="930" y="608" fill="#4a545a" font-size="20" text-anchor="middle">Oct 2026</text>
          <text x="120" y="608" fill="#4a545a" font-size="20" text-anchor="middle">Sep 2026</text>
          <line x1="120" y1="574" x2="930" y2="154" stroke="#0b5566" stroke-width="3.5" stroke-linecap="round" />
          <circle cx="120" cy="574" r="4" fill="#0b5566" stroke="#0b5566" stroke-width="0">
            <title>September 2026: 420</title>
          </circle>
          <circle cx="930" cy="154" r="8" fill="#0b5566" stroke="#fdfcf9" stroke-width="2">
            <title>October 2026: 428</title>
          </circle>
          <text x="948" y="161" fill="#0b5566" font-size="20" font-weight="700">Now 428</text>
          <text x="50" y="650" fill="#4a545a" font-size="18">Source: the children's records of Norhaven Council, figures as at 31 October 2026.</text>
          <text x="50" y="677" fill="#4a545a" font-size="18">Public view: small numbers are hidden to protect children.</text>
        </svg>

        """;
}
