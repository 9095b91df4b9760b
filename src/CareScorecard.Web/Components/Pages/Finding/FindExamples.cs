namespace CareScorecard.Web.Components.Pages.Finding;

/// <summary>What one might type: shown where nothing was typed, or nothing found.</summary>
public static class FindExamples
{
    public static IReadOnlyList<string> All { get; } = ["LAC reviews", "IRO", "PEP", "3+ placements", "NEET", "October"];
}
