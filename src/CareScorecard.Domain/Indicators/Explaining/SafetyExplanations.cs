namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>Children who are in danger or in trouble, and whether somebody asks why.</summary>
internal static class SafetyExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["missing-12-months"] = new(
            "Of all the children in our care, the share who went missing at least once in the last 12 months.",
            "It counts children, not how often they went: it can stay level while one young person goes missing every week. Careful recording makes it rise."),
        ["return-interview-offered"] = new(
            "Of the children in our care who went missing in the last 12 months, the share who were offered a talk afterwards with somebody independent.",
            "An offer is not a talk, and the figure does not tell how soon it was made. An offer that nobody wrote down counts as not made."),
        ["return-interview-accepted"] = new(
            "Of the children in our care who were offered a talk with somebody independent after going missing, the share who said yes.",
            "Saying no is a young person's right, and not their fault: ask who offers it, when, and how. Those to whom nobody offered a talk are not in it."),
        ["convicted-or-cautioned"] = new(
            "Of the young people aged 10 to 17 who have been in our care for 12 months or more, the share who were convicted or cautioned in that year.",
            "It tells what police and courts did as well as what young people did: where carers call the police sooner, it is higher. A caution for something small counts in full."),
        ["substance-misuse"] = new(
            "Of the children who have been in our care for 12 months or more, the share for whom a problem with drugs or alcohol was noticed.",
            "A rise can mean that workers ask more and notice more, which is where help begins. It is not everybody who has ever tried something."),
    };
}
