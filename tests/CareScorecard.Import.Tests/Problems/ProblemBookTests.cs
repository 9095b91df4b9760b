using System.Reflection;
using CareScorecard.Domain.Loads;
using CareScorecard.Import.Problems;

namespace CareScorecard.Import.Tests.Problems;

/// <summary>
/// The list of problems in docs/problems.md is what the rules say of themselves; after a change that is meant, write it anew:
/// <c>CARESCORECARD_WRITE_PROBLEMS=1 dotnet test tests/CareScorecard.Import.Tests --filter ProblemBookTests</c>.
/// </summary>
public sealed class ProblemBookTests
{
    private const string Mark = "<!-- problems: written by a test -->\n";

    private static readonly string Document = Path.Combine(
        typeof(ProblemBookTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "docs",
        "problems.md");

    [Fact]
    public void The_documentation_lists_every_problem_as_the_rules_have_it()
    {
        var text = File.ReadAllText(Document);
        var head = text[..(text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)];
        if (Environment.GetEnvironmentVariable("CARESCORECARD_WRITE_PROBLEMS") is not null)
        {
            File.WriteAllText(Document, head + "\n" + ProblemPage.Write());
        }

        Assert.Equal(ProblemPage.Write(), File.ReadAllText(Document)[(head.Length + 1)..]);
    }

    [Fact]
    public void Every_problem_says_what_is_wrong_and_how_to_mend_it()
    {
        Assert.All(ProblemBook.All, known =>
        {
            Assert.Matches("^[A-Z]{3}-[0-9]{3}$", known.Code);
            Assert.Matches(@"^[A-Z].*\.$", known.What);
            Assert.Matches(@"^[A-Z].*\.$", known.Fix);
            Assert.True(!known.CanLeaveOut || known.Severity == Severity.Stop);
        });
    }

    [Fact]
    public void A_code_has_one_severity()
    {
        Assert.All(ProblemBook.All.GroupBy(known => known.Code), code => Assert.Single(code.Select(known => known.Severity).Distinct()));
    }
}
