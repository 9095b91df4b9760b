using System.Reflection;
using Bunit;
using CareScorecard.Web.Components.Pages.Gallery;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace CareScorecard.Web.Tests.Gallery;

public sealed class GalleryTests : BunitContext
{
    private static readonly string WebRoot = Path.Combine(
        typeof(GalleryTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "src",
        "CareScorecard.Web",
        "wwwroot");

    public GalleryTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IWebHostEnvironment>(new Here());
    }

    public static TheoryData<string> Names => [.. GalleryStates.Groups.SelectMany(group => group.States).Select(state => state.Name)];

    /// <summary>An id that stands twice on a page breaks what is labelled by it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Each_state_can_be_drawn_and_has_no_id_twice(string name)
    {
        var drawn = Render(GalleryStates.Find(name)!.Drawn);

        Assert.NotEmpty(drawn.FindAll("h1, h2, legend, .one-time"));
        Assert.Empty(drawn.FindAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    /// <summary>What names a part of the page, or describes a field, is there to be read.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_labels_something_is_there(string name)
    {
        var drawn = Render(GalleryStates.Find(name)!.Drawn);

        var named = new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for" }
            .SelectMany(attribute => drawn.FindAll($"[{attribute}]").SelectMany(element => element.GetAttribute(attribute)!.Split(' ')))
            .Distinct();
        Assert.Empty(named.Except(drawn.FindAll("[id]").Select(element => element.Id!)));
    }

    [Fact]
    public void No_two_states_have_the_same_name_nor_two_of_a_screen_the_same_words()
    {
        Assert.Empty(GalleryStates.Groups.SelectMany(group => group.States).GroupBy(state => state.Name).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.All(GalleryStates.Groups, group => Assert.Empty(group.States.GroupBy(state => (state.Title, state.Name.Split('-')[0])).Where(same => same.Count() > 1).Select(same => same.Key.Title)));
    }

    [Fact]
    public void The_list_leads_to_every_state_of_every_screen()
    {
        var list = Render<GalleryIndex>();

        Assert.Equal(GalleryStates.Groups.Select(group => group.Title), list.FindAll("h2").Select(heading => heading.TextContent));
        Assert.Equal(GalleryStates.Groups.SelectMany(group => group.States).Select(state => $"/gallery/{state.Name}"), list.FindAll("section a").Select(link => link.GetAttribute("href")));
    }

    /// <summary>The scales are read from the style sheet itself.</summary>
    [Fact]
    public void Every_step_of_the_scales_is_shown()
    {
        var sheet = File.ReadAllText(Path.Combine(WebRoot, "site.css"));

        var pieces = Render<DesignSystem>();

        var steps = System.Text.RegularExpressions.Regex.Matches(sheet, "^  (--(?:size|space)-[a-z0-9-]+):", System.Text.RegularExpressions.RegexOptions.Multiline).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.InRange(steps.Count, 15, 40);
        Assert.Empty(steps.Except(pieces.FindAll("th code").Select(step => step.TextContent)));
    }

    private sealed class Here : IWebHostEnvironment
    {
        public string WebRootPath { get; set; } = WebRoot;

        public IFileProvider WebRootFileProvider { get; set; } = new PhysicalFileProvider(WebRoot);

        public string ApplicationName { get; set; } = "CareScorecard";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string ContentRootPath { get; set; } = "/";

        public string EnvironmentName { get; set; } = "Development";
    }
}
