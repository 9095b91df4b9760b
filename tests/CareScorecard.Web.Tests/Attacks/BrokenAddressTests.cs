using System.Globalization;
using CareScorecard.Data;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>Addresses and headers made to break out of where they stand.</summary>
[Collection(OneAttackedCouncil.Name)]
public sealed class BrokenAddressTests(AttackedCouncil council)
{
    public static TheoryData<string> Pages =>
        ["/", "/sign-in", "/set-up", "/indicators/children-in-care", "/export/scorecard.xlsx", "/village", "/homes", "/care-leavers", "/health/ready", "/nowhere"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_line_break_in_an_address_makes_no_header(string page)
    {
        var cookie = await CookieAsync();
        foreach (var name in new[] { "month", "from", "view", "by", "where", "since" })
        {
            foreach (var broken in new[] { "%0d%0aX-Planted:%20yes", "%0aX-Planted:%20yes", "%E5%98%8D%E5%98%8AX-Planted:%20yes", "a%0d%0a%0d%0a<script>planted()</script>" })
            {
                var answer = await RawRequest.SendAsync(council.Address, $"GET {page}?{name}={broken} HTTP/1.1", cookie);

                var head = answer.Split("\r\n\r\n")[0];
                Assert.DoesNotContain("\r\nX-Planted", head, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("\nX-Planted", head, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("<script>planted()", answer, StringComparison.Ordinal);
                Assert.DoesNotContain(" 500 ", head.Split('\r')[0], StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("/../appsettings.json")]
    [InlineData("/..%2fappsettings.json")]
    [InlineData("/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/..%5cappsettings.json")]
    [InlineData("/..%255cappsettings.json")]
    [InlineData("/_framework/../../appsettings.json")]
    [InlineData("/_framework/..%2f..%2fappsettings.json")]
    [InlineData("/fonts/..%2f..%2fappsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/carescorecard.db")]
    [InlineData("/carescorecard.db-wal")]
    [InlineData("/keys/")]
    [InlineData("/backups/")]
    [InlineData("/etc/passwd")]
    [InlineData("/%00")]
    [InlineData("//etc/passwd")]
    [InlineData("/....//....//etc/passwd")]
    [InlineData("/file:///etc/passwd")]
    [InlineData("/.git/config")]
    public async Task No_address_leads_to_a_file_of_the_computer(string path)
    {
        foreach (var cookie in new[] { "Accept: */*", await CookieAsync() })
        {
            var answer = await RawRequest.SendAsync(council.Address, $"GET {path} HTTP/1.1", cookie);

            var status = int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture);
            Assert.True(status is 302 or (>= 400 and < 500), $"{path}: {status}");
            Assert.DoesNotContain("LogLevel", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("root:x", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("SQLite format", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("TRACE / HTTP/1.1")]
    [InlineData("CONNECT elsewhere.example:443 HTTP/1.1")]
    [InlineData("GET http://elsewhere.example/ HTTP/1.1")]
    [InlineData("GET / HTTP/9.9")]
    [InlineData("PUT / HTTP/1.1")]
    [InlineData("DELETE /indicators/children-in-care HTTP/1.1")]
    [InlineData("SPLORK / HTTP/1.1")]
    public async Task A_strange_request_is_turned_away(string line)
    {
        var answer = await RawRequest.SendAsync(council.Address, line, await CookieAsync());

        var status = int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture);
        Assert.True(status is >= 400 and not 500, $"{line}: {status}");
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
    }

    private async Task<string> CookieAsync()
    {
        var browser = await council.BrowserOfAsync(Roles.BoardMember);
        return "Cookie: " + browser.Cookies.GetCookieHeader(browser.Home);
    }
}
