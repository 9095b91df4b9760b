using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace CareScorecard.Application.Tests.House;

/// <summary>One direction, no back and forth: which project may know which.</summary>
public sealed class ReferencesTests
{
    private static readonly string Source = Path.Combine(
        typeof(ReferencesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "src");

    [Theory]
    [InlineData("Domain")]
    [InlineData("Import", "Domain")]
    [InlineData("Data", "Domain")]
    [InlineData("Export", "Domain")]
    [InlineData("Application", "Data", "Domain", "Export", "Import")]
    [InlineData("Web", "Application")]
    [InlineData("Cli", "Application")]
    public void A_project_references_only_what_it_may(string project, params string[] allowed)
    {
        var references = Items(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path).Replace("CareScorecard.", "", StringComparison.Ordinal))
            .Order();

        Assert.Equal(allowed, references);
    }

    [Fact]
    public void The_domain_uses_no_package()
    {
        Assert.Empty(Items("Domain", "PackageReference"));
    }

    [Fact]
    public void The_domain_asks_no_clock_and_opens_no_file()
    {
        string[] forbidden = ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "TimeProvider", " File.", "(File.", " Directory.", "Environment."];
        var offenders = Directory.EnumerateFiles(Path.Combine(Source, "CareScorecard.Domain"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Any(line => forbidden.Any(word => line.Contains(word, StringComparison.Ordinal))));

        Assert.Empty(offenders);
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Path.Combine(Source, $"CareScorecard.{project}", $"CareScorecard.{project}.csproj"))
            .Descendants(kind)
            .Select(item => item.Attribute("Include")!.Value.Replace('\\', '/'));
}
