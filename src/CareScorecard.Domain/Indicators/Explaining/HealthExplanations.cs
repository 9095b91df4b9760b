namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>Checks that keep children well, and how they feel.</summary>
internal static class HealthExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["initial-health-on-time"] = new(
            "Of the children who came into our care in the last 12 months and stayed, the share who had their first health check within 20 working days.",
            "A check that came a day late counts as missed. It is about children who came in recently, and not about the health of all our children."),
        ["health-assessment"] = new(
            "Of the children who have been in our care for 12 months or more, the share whose health was checked in time: within 12 months, or within 6 for children under 5.",
            "A young person who said no counts as not done, though that is their right. A check that took place is not yet treatment for what it found."),
        ["health-assessment-no-refusals"] = new(
            "Of the children who have been in our care for 12 months or more, leaving out young people who said no, the share whose yearly health check is up to date.",
            "It can only look as good as the headline or better, and must not take its place. Where many say no, ask why before leaving them out."),
        ["dental-check"] = new(
            "Of the children who have been in our care for 12 months or more, the share who saw a dentist for a check in the last 12 months.",
            "A low figure is often a shortage of dentists, and not carers who do not care. Nor does it tell whether a bad tooth was put right."),
        ["immunisations"] = new(
            "Of the children who have been in our care for 12 months or more, the share who have had all the vaccinations for their age.",
            "One that is missing makes a child count as not up to date. Missing may only mean that old records were not found, as for young people from abroad."),
        ["development-checks"] = new(
            "Of the children under 5 who have been in our care for 12 months or more, the share whose development checks, on things like walking and talking, are up to date.",
            "Up to date means that somebody has looked, not that the child is doing well. So few children are in it that a single one changes the share."),
        ["sdq-completed"] = new(
            "Of the children aged 4 to 16 who have been in our care for 12 months or more, the share for whom a questionnaire on feelings and behaviour was filled in during the last 12 months.",
            "A form without a score counts as not done. It says that somebody asked, and nothing yet about how the children feel."),
        ["sdq-average"] = new(
            "The average score of the questionnaires on feelings and behaviour filled in during the last 12 months. The higher it is, the harder life is for the children.",
            "It rests only on those for whom the form was filled in: when more children who struggle are asked about, the average gets worse, and that is progress."),
        ["sdq-concern"] = new(
            "Of the children whose questionnaire on feelings and behaviour was filled in during the last 12 months, the share with a score of 17 or more, at which help should be looked for.",
            "It is not a diagnosis, only a sign to look closer. Children for whom nobody filled in the form are not in it, however they feel."),
    };
}
