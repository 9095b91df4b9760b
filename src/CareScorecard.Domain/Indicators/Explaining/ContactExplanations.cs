namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>Whether children are seen, and whether those who see them are helped to think.</summary>
internal static class ContactExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["visited-6-weeks"] = new(
            "Of all the children in our care, the share whom their social worker has seen in the last 6 weeks.",
            "It says that there was a visit, not that the child was seen alone or listened to. A visit that is not yet written up counts as not made."),
        ["visits-statutory"] = new(
            "Of the children in our care who were due a visit by law, the share whose social worker came in time. How soon depends on the child's home.",
            "It is not the six-week figure: some children must be seen more often, and settled ones less often. Being on target still leaves children whose visit is late by law."),
        ["supervision-in-month"] = new(
            "Of all the children in our care, the share whose social worker and a manager talked through this month how things are going for them.",
            "It says that a talk is on record, not that it was a good one. Holidays and late writing-up can pull a month down."),
    };
}
