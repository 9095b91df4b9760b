using CareScorecard.Domain.FactChecks;

namespace CareScorecard.Cli.Text;

/// <summary>What a commentary says that the figures do not bear out: for its writer to look at again.</summary>
internal static class FactCheckText
{
    public static void Write(string text, IReadOnlyList<FactFinding> findings, TextWriter to)
    {
        if (findings.Count == 0)
        {
            to.WriteLine("Nothing here contradicts the figures. What the figures do not know was not checked.");
            return;
        }

        to.WriteLine(findings.Count == 1 ? "1 passage to look at again" : $"{findings.Count} passages to look at again");
        foreach (var finding in findings)
        {
            to.WriteLine();
            to.WriteLine($"Line {1 + text.AsSpan(0, finding.Offset).Count('\n')}: \"{finding.Text}\"");
            to.WriteLine($"  says: {finding.Says}");
            to.WriteLine($"  fact: {finding.Fact}");
        }
    }
}
