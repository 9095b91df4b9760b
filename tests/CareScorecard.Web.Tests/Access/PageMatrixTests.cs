using System.Reflection;
using CareScorecard.TestKit;
using CareScorecard.Web.Tests.Attacks;

namespace CareScorecard.Web.Tests.Access;

/// <summary>
/// Every page and endpoint against nobody and each role. The table in docs/access.md is what was found; after a change that is meant, write
/// it anew: <c>CARESCORECARD_WRITE_ACCESS=1 dotnet test tests/CareScorecard.Web.Tests --filter PageMatrixTests</c>.
/// </summary>
[Collection(OneAttackedCouncil.Name)]
public sealed class PageMatrixTests(AttackedCouncil council)
{
    private static readonly string Document = Path.Combine(
        typeof(PageMatrixTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "docs",
        "access.md");

    [Fact]
    public async Task Who_may_open_what_is_what_the_table_says()
    {
        var found = await PageMatrix.WriteAsync(council);
        if (Environment.GetEnvironmentVariable("CARESCORECARD_WRITE_ACCESS") == "1")
        {
            MarkedPart.Write(Document, "pages", found);
        }

        Assert.Equal(MarkedPart.Read(Document, "pages"), found);
        Assert.DoesNotContain("failed", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_its_row()
    {
        var pages = typeof(Web.Components.App).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<Microsoft.AspNetCore.Components.RouteAttribute>())
            .Select(route => "/" + route.Template.Trim('/'));
        var rows = PageMatrix.Asked(council).Select(asked => asked.Route).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(pages, page => !rows.Contains(page));
    }
}
