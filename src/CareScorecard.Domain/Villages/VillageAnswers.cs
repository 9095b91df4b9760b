namespace CareScorecard.Domain.Villages;

/// <summary>How the two answers to a measure's question are said of people: 96 were seen by their social worker, 4 were not.</summary>
internal static class VillageAnswers
{
    private const string Were = "were";
    private const string Have = "have";
    private const string Live = "live";

    private static readonly Dictionary<string, (string Verb, string What)> ById = new()
    {
        ["visited-6-weeks"] = (Were, "seen by their social worker in the last 6 weeks"),
        ["visits-statutory"] = (Have, "had every visit that the law asks for"),
        ["supervision-in-month"] = (Have, "had their case supervised this month"),
        ["reviews-up-to-date"] = (Have, "had their review when it was due"),
        ["one-placement"] = (Have, "lived in one home all year"),
        ["three-or-more-placements"] = (Have, "lived in three or more homes in a year"),
        ["long-term-stability"] = (Have, "lived in the same home for two years"),
        ["health-assessment"] = (Have, "had their yearly health check"),
        ["dental-check"] = (Have, "had a dental check in the last year"),
        ["immunisations"] = (Have, "had their immunisations"),
        ["pep-up-to-date"] = (Have, "had an education plan in the last 6 months"),
        ["permanence-plan-recorded"] = (Have, "a plan for a permanent home"),
        ["missing-12-months"] = (Have, "gone missing in the last year"),
        ["in-foster-care"] = (Live, "with foster carers"),
        ["in-house-foster"] = (Live, "with our own foster carers"),
        ["connected-carers"] = (Live, "with family or friends"),
        ["out-of-area"] = (Live, "outside our area"),
        ["placed-with-parents"] = (Live, "with their parents"),
    };

    /// <summary>Those who pass and those who do not, in this order.</summary>
    /// <param name="title">Said where the measure has no words of its own.</param>
    public static IReadOnlyList<VillageGroup> Of(string id, string title, int yes, int no)
    {
        var (verb, what) = ById.GetValueOrDefault(id, (Were, $"counted under \"{title}\""));
        return verb switch
        {
            Live => Groups("lives", "live", what, "lives somewhere else", "live somewhere else"),
            Have => Groups("has", "have", what, "has not", "have not"),
            _ => Groups("was", "were", what, "was not", "were not"),
        };

        IReadOnlyList<VillageGroup> Groups(string one, string several, string said, string notOne, string notSeveral) =>
        [
            new("Yes", yes, $"{one} {said}", $"{several} {said}"),
            new("No", no, notOne, notSeveral),
        ];
    }
}
