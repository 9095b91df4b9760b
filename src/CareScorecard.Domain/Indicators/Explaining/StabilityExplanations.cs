namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>Whether children can stay where they live.</summary>
internal static class StabilityExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["one-placement"] = new(
            "Of all the children in our care, the share who have had just one home in the last 12 months.",
            "A child who came into care last week has had one home too. So a rise can mean that more children came in, not that more stayed where they were."),
        ["three-or-more-placements"] = new(
            "Of all the children in our care, the share who have had three or more homes in the last 12 months.",
            "Three homes can be two moves, and not every move is bad: one into a family for good counts like one after a quarrel. Short stays, as in hospital, are not counted."),
        ["three-or-more-moves"] = new(
            "Of all the children in our care, the share who have moved home three times or more in the last 12 months.",
            "It is never higher than the share with three or more homes, which is the one that the Government publishes. Never set the two side by side as if they were one."),
        ["long-term-stability"] = new(
            "Of the children under 16 who have been in our care for two and a half years or more, the share who have lived in the same home for the last two years.",
            "Most children in care are not in it: it leaves out those who came in more recently, and young people of 16 and over. So it can fall when a settled child turns 16."),
    };
}
