using System.Reflection;
using CareScorecard.TestKit;
using CareScorecard.TestKit.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing.Template;

namespace CareScorecard.Web.Tests.Access;

/// <summary>
/// The list of pages that tests of "all pages" go through, held against the pages that the program has and against who may open them, as
/// docs/access.md says: a new page, or a page that a role now reaches, cannot be forgotten.
/// </summary>
public sealed class EveryPageTests
{
    private static readonly string Document = Path.Combine(
        typeof(EveryPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "docs",
        "access.md");

    private static readonly IReadOnlyList<RouteTemplate> Routes =
    [
        .. typeof(Web.Components.App).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
            .Select(route => TemplateParser.Parse(route.Template.TrimStart('/')))
            .OrderBy(RoutePrecedence.ComputeInbound),
    ];

    [Fact]
    public void Every_page_of_the_program_is_in_the_list_for_every_kind_of_reader_who_reaches_it()
    {
        List<string> missing = [];
        foreach (var row in Rows().Where(row => !EveryPage.OpenedOnTheWay.ContainsKey(row.Route)))
        {
            var readers = EveryPage.All.Where(page => RouteOf(page) == row.Route).SelectMany(page => page.Readers).ToHashSet();
            missing.AddRange(Wanted(row.Allowed).Where(wanted => !readers.Overlaps(wanted)).Select(wanted => $"{row.Route} as {string.Join(" or ", wanted)}"));
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_page_has_a_row_that_says_who_may_open_it()
    {
        var rows = Rows().Select(row => row.Route).ToHashSet(StringComparer.Ordinal);

        Assert.All(Routes.Select(Name), route => Assert.Contains(route, rows));
    }

    [Fact]
    public void Nobody_opens_the_same_address_twice() =>
        Assert.Empty(EveryPage.All.SelectMany(page => page.Readers.Select(reader => (page.Address, reader))).GroupBy(one => one).Where(twice => twice.Count() > 1).Select(twice => twice.Key));

    /// <summary>An address that no page answers shows what stands there, and that has to be meant.</summary>
    [Fact]
    public void Every_address_of_the_list_leads_to_a_page_but_one_that_is_wrong_on_purpose()
    {
        var astray = EveryPage.All.Where(page => RouteOf(page) is null).Select(page => page.Address);

        Assert.Equal(["/no-such-page"], astray);
        Assert.Empty(EveryPage.OpenedOnTheWay.Keys.Except(Routes.Select(Name)));
    }

    /// <summary>Of those who read the same page in the same way one is enough: presenters and analysts, or an administrator who is both.</summary>
    private static IEnumerable<Reader[]> Wanted(IReadOnlySet<string> allowed)
    {
        if (allowed.Contains("Nobody"))
        {
            yield return [Reader.Nobody];
        }

        if (allowed.Contains("Board member"))
        {
            yield return [Reader.BoardMember];
        }

        // What board members reach looks the same to everybody but for the way around, which other pages show.
        if (allowed.Contains("Board member"))
        {
            yield break;
        }

        if (allowed.Contains("Presenter") || allowed.Contains("Analyst"))
        {
            yield return [.. Of(allowed, "Presenter", Reader.HeadOfService), .. Of(allowed, "Analyst", Reader.Analyst)];
        }
        else if (allowed.Contains("Administrator"))
        {
            yield return [Reader.FirstPerson];
        }
    }

    private static IEnumerable<Reader> Of(IReadOnlySet<string> allowed, string role, Reader reader) => allowed.Contains(role) ? [reader] : [];

    private static string? RouteOf(OpenedPage page)
    {
        var path = page.Address.Split('?', '#')[0] + (page.LinkedFrom is null ? "" : "1");
        return Routes.FirstOrDefault(route => new TemplateMatcher(route, []).TryMatch(path, [])) is { } found ? Name(found) : null;
    }

    private static string Name(RouteTemplate route) => "/" + route.TemplateText!.Trim('/');

    /// <summary>Pages, and the columns whose reader gets an answer: also that there is nothing in that month.</summary>
    private static IReadOnlyList<(string Route, IReadOnlySet<string> Allowed)> Rows()
    {
        var lines = MarkedPart.Read(Document, "pages").Split('\n').Select(line => line.Trim('|', ' ').Split(" | ")).ToList();
        var routes = Routes.Select(Name).ToHashSet(StringComparer.Ordinal);
        var columns = lines[0];
        return
        [
            .. lines.Where(cells => cells[0].StartsWith("GET ", StringComparison.Ordinal) && routes.Contains(cells[0][4..])).Select(cells => (
                cells[0][4..],
                (IReadOnlySet<string>)columns.Zip(cells).Skip(1).Where(cell => cell.Second is "allowed" or "not there").Select(cell => cell.First).ToHashSet())),
        ];
    }
}
