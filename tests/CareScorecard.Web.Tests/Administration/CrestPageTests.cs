using System.Net;
using CareScorecard.TestKit;

namespace CareScorecard.Web.Tests.Administration;

/// <summary>The picture beside the council's name.</summary>
public sealed class CrestPageTests : AdministeredCouncil
{
    [Fact]
    public async Task The_councils_crest_stands_beside_its_name_for_those_who_have_signed_in()
    {
        using var browser = await AdministratorAsync();
        using var stranger = Host.NewBrowser();
        const string page = "/settings/crest";

        var nothing = await browser.PostAsync(page, "crest", []);
        var wrong = await browser.PostFileAsync(page, "crest", "Form.Picture", "crest.png", "<svg/>"u8.ToArray());
        var saved = await browser.PostFileAsync(page, "crest", "Form.Picture", "crest.png", SmallPicture.Png(64, 64));
        var shown = await browser.GetAsync("/account");
        var picture = await browser.GetAsync("/council/crest.png?v=1");
        var hidden = await stranger.GetAsync("/council/crest.png?v=1");
        await browser.PostAsync(page, "crest-away", []);

        Assert.Contains("Choose a picture first.", nothing.Text, StringComparison.Ordinal);
        Assert.Contains("The file is not a PNG picture.", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(page + "?done=saved", saved.To);
        Assert.Contains("src=\"/council/crest.png?v=1\"", shown.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, picture.Status);
        Assert.NotEqual(HttpStatusCode.OK, hidden.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/council/crest.png?v=1")).Status);
        Assert.DoesNotContain("crest.png", (await browser.GetAsync("/account")).Html, StringComparison.Ordinal);
    }
}
