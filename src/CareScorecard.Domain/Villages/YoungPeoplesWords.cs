namespace CareScorecard.Domain.Villages;

/// <summary>A village for the young people whom it is about: short sentences, no words of the law, spoken to them.</summary>
internal static class YoungPeoplesWords
{
    // Whole phrases as the groups are said, each with the plainer one.
    private static readonly (string Said, string Plainer)[] Plainer =
    [
        ("with our own foster carers", "with foster carers who work with our council"),
        ("with foster carers of an agency or of another council", "with foster carers from somewhere else"),
        ("in supported accommodation", "in a place of their own with someone to help"),
        ("in a children's home", "in a children's home, with other young people"),
        ("with the family that is to adopt them", "with a family that wants to adopt them"),
        ("in care under a care order", "in care because a court decided it"),
        ("in care under a placement order", "in care because a court decided that they will be adopted"),
        ("in care by agreement with their parents (section 20)", "in care because they, or their parents, agreed to it"),
        ("in care under a protection order", "in care for now, to keep them safe"),
        ("in care by order of a criminal court", "in care because of something the police or a court dealt with"),
        ("no special educational needs", "no extra help at school"),
        ("support for special educational needs", "extra help at school"),
        ("an education, health and care plan", "a plan for extra help at school (an EHCP)"),
        ("not come to this country alone to seek asylum", "not"),
        ("to this country alone to seek asylum", "to this country without their family, to be safe"),
        ("had their case supervised this month", "a social worker whose manager checked this month how things are going"),
        ("had their review when it was due", "had their review meeting when they should"),
        ("had every visit that the law asks for", "had every visit from their social worker that they should have"),
        ("had an education plan in the last 6 months", "had a plan for school or college in the last 6 months (a PEP)"),
        ("had their immunisations", "had their jabs"),
        ("gone missing in the last year", "been away for a time without anyone knowing where they were"),
        ("a plan for a permanent home", "a plan for a home to grow up in"),
        ("this not recorded", "not been asked, or we have not written it down"),
    ];

    /// <param name="shares">Those with a figure or more are said.</param>
    public static string Of(IReadOnlyList<VillageShare> shares)
    {
        var said = shares.Where(share => share.Figures > 0).Select(share => $"{share.Figures} {InPlainWords(share.Words)}.");
        return "Imagine that everyone in our care lives in one village of 100 people. "
            + string.Join(' ', said)
            + " Nobody in the picture is one real person. If something here does not sound like your life, tell us.";
    }

    private static string InPlainWords(string words) =>
        Plainer.FirstOrDefault(pair => words.EndsWith(" " + pair.Said, StringComparison.Ordinal)) is { Said: { } said, Plainer: { } plainer }
            ? words[..^said.Length] + plainer
            : words;
}
