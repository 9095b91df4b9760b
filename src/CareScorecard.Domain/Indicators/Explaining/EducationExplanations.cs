namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>School, and the plans that help with it.</summary>
internal static class EducationExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["pep-up-to-date"] = new(
            "Of the school-age children who have been in our care for 20 working days or more, the share whose education plan was made or looked at again in the last 6 months.",
            "It says that there is a plan in time, not that it is a good one or that the help in it has come. A plan that is done and not yet recorded counts as missing."),
        ["pep-initial-on-time"] = new(
            "Of the school-age children who came into our care in the last 12 months and stayed, the share who had their first education plan within 20 working days.",
            "A plan that came a day late counts like one that never came. Children who went home before it was due are not in it."),
        ["permanent-exclusions"] = new(
            "How many school-age children in our care have been told this school year that they may not come back to their school.",
            "It starts again at nothing each September. It is about children who are in our care now, so some were excluded before they came to us."),
        ["suspended"] = new(
            "Of the school-age children in our care, the share who were sent home from school for a time at least once this school year.",
            "It starts at nothing each September and climbs until the summer, so compare it with the same month of another year. A child sent home many times counts once."),
        ["school-attendance"] = new(
            "How much of their time at school our school-age children were there for, on average.",
            "A good average hides the few who hardly go. Children for whom nothing is recorded are not in it, and those are often the ones without a school."),
    };
}
