using System.Net;
using CareScorecard.Data;
using CareScorecard.TestKit.Pages;
using Xunit.Abstractions;

namespace CareScorecard.Web.Tests.Crawling;

/// <summary>Everything that a board member, or nobody, can reach from every page: no hidden number and no child in any of it.</summary>
public sealed class CrawlTests(PlantedCouncil council, ITestOutputHelper output) : IClassFixture<PlantedCouncil>
{
    [Theory]
    [InlineData(Roles.BoardMember)]
    [InlineData(Roles.None)]
    public async Task Nothing_that_is_hidden_is_anywhere(Roles role)
    {
        using var client = await council.ClientOfAsync(role);

        var all = await new Crawler(client, mostOfAShape: 2).RunAsync(EveryPage.All.Where(page => page.LinkedFrom is null).Select(page => page.Address).Distinct());

        output.WriteLine($"{all.Count} answers, {all.Sum(answer => answer.Text.Length):N0} letters");
        Assert.Empty(all.Where(answer => answer.Status >= HttpStatusCode.InternalServerError).Select(answer => answer.Address));
        var told = all.SelectMany(answer => Planted.In(answer.Text).Concat(Planted.In(WebUtility.HtmlDecode(answer.Text))).Distinct()
            .Select(found => $"{answer.Address} (from {answer.From}): {found}")).ToList();
        Assert.True(told.Count == 0, string.Join('\n', told.Take(20)));

        // Otherwise it could have gone nowhere.
        var open = all.Where(answer => answer.Status == HttpStatusCode.OK).Select(answer => answer.Address).ToList();
        Assert.All(Reached(role), wanted => Assert.Contains(open, address => address.Contains(wanted, StringComparison.Ordinal)));
    }

    private static string[] Reached(Roles role) => role == Roles.None
        ? ["/sign-in", ".js"]
        : ["/indicators/", "by=sex", "where=", "since=", "month=2026-08", "/present/notes", "/village?", "/restatements", "/export/scorecard.xlsx", "trend.csv", "trend.svg", ".js"];

    /// <summary>Otherwise a search that finds nothing would prove nothing: the same crawl, by somebody who may see.</summary>
    [Fact]
    public async Task Staff_are_told_what_is_hidden_from_the_board()
    {
        using var client = await council.ClientOfAsync(Roles.Analyst);
        string[] pages =
        [
            "/indicators/placed-with-parents", "/indicators/children-in-care?by=sex", "/indicators/children-in-care?by=team", "/export/scorecard.xlsx",
            "/indicators/children-in-care?by=worker",
        ];

        foreach (var page in pages)
        {
            var answer = await new Crawler(client, mostOfAShape: 0).RunAsync([page]);
            Assert.True(answer.Any(sent => Planted.In(WebUtility.HtmlDecode(sent.Text)).Count > 0), $"{page} tells nothing to staff.");
        }
    }
}
