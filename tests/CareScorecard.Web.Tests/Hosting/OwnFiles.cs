using System.Reflection;

namespace CareScorecard.Web.Tests.Hosting;

/// <summary>Where the program's own files are, as a program finds them beside it that was published.</summary>
internal static class OwnFiles
{
    /// <summary>For the arguments of a program that runs from its build.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        "--webroot",
        Path.Combine(
            typeof(OwnFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
            "src",
            "CareScorecard.Web",
            "wwwroot"),
    ];
}
