using System.Text;
using CareScorecard.Export.Html;

namespace CareScorecard.Export.Tests.Html;

public class HtmlFileTests
{
    [Fact]
    public void The_file_asks_for_nothing_and_runs_nothing()
    {
        var text = Encoding.UTF8.GetString(HtmlFile.Write(
            "Norhaven & district", "@font-face { src: url(\"fonts/a.woff2\"); }\np { color: black; }", "<p>500 children</p>"));

        Assert.Contains("<title>Norhaven &amp; district</title>", text, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:", text, StringComparison.Ordinal);
        Assert.Contains("p { color: black; }", text, StringComparison.Ordinal);
        Assert.Contains("<p>500 children</p>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_cannot_end_before_it_ends() => Assert.DoesNotContain(
        "</style><b>", Encoding.UTF8.GetString(HtmlFile.Write("Title", "a::before { content: \"</style><b>\"; }", "")), StringComparison.Ordinal);
}
