using System.Reflection;
using System.Text.RegularExpressions;
using CareScorecard.Domain.Councils;

namespace CareScorecard.Web.Tests.Components;

/// <summary>The grounds on which a council's accent is judged are those of the style sheet.</summary>
public sealed partial class ColourTests
{
    private static readonly string Sheet = Path.Combine(
        typeof(ColourTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "src",
        "CareScorecard.Web",
        "wwwroot",
        "site.css");

    [Fact]
    public void The_style_sheets_grounds_are_those_on_which_an_accent_is_judged()
    {
        var css = File.ReadAllText(Sheet);

        var papers = Paper().Matches(css).Select(match => match.Groups["colour"].Value).ToList();
        var raised = Raised().Matches(css).Select(match => match.Groups["colour"].Value).ToList();

        Assert.Equal([.. AccentPalette.Grounds.Select(ground => ground.ToString())], [papers[0], raised[0]]);
        Assert.Equal([.. AccentPalette.DarkGrounds.Select(ground => ground.ToString())], [papers[1], raised[1]]);
    }

    [Fact]
    public void The_programs_own_accent_would_be_taken()
    {
        var css = File.ReadAllText(Sheet);

        Assert.True(Colour.TryParse(Accent().Match(css).Groups["colour"].Value, out var accent));
        Assert.Equal(accent, AccentPalette.NearestReadable(accent));
    }

    [GeneratedRegex("--paper: (?<colour>#[0-9a-f]{6});")]
    private static partial Regex Paper();

    [GeneratedRegex("--paper-raised: (?<colour>#[0-9a-f]{6});")]
    private static partial Regex Raised();

    [GeneratedRegex("--accent: (?<colour>#[0-9a-f]{6});")]
    private static partial Regex Accent();
}
