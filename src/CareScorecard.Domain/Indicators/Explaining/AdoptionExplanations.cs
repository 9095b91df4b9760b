namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>Children who get new parents, and those who wait for them.</summary>
internal static class AdoptionExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["adopted-year-to-date"] = new(
            "How many children have been adopted since April, when the council's year begins.",
            "It starts again at nothing each April, so a drop in spring is no drop in adoptions. Compare it with the same month of another year."),
        ["adopted-12-months"] = new(
            "How many children were adopted in the last 12 months.",
            "Adoption takes long, so the figure shows decisions made a good while ago. Few children are adopted, and a few more or fewer are no trend."),
        ["left-by-adoption"] = new(
            "Of all the children who left our care in the last 12 months, the share who were adopted.",
            "A low share is not a fault in itself: for many older children a guardian or going home is right. It also falls when more children leave in other ways."),
        ["waiting-with-placement-order"] = new(
            "How many children a court has said may be adopted, and who have not yet moved in with the family that will adopt them.",
            "Not all are waiting for a family to be found: some have one and wait only for the day of the move. More orders by the courts make it rise too."),
        ["waiting-not-matched"] = new(
            "How many children a court has said may be adopted, and for whom no family has been chosen yet.",
            "It does not say for how long they have waited. Some are brothers and sisters who should stay together, and the right family may be worth a longer search."),
        ["days-to-adoptive-family"] = new(
            "For the children adopted in the last 12 months, how many days it took on average from coming into care to moving in with their new family.",
            "Children who still wait are not in it. When one who waited very long is adopted at last, the average gets worse, and that is good news."),
        ["days-order-to-match"] = new(
            "For the children adopted in the last 12 months, how many days it took on average from the court's decision to the choice of the family that adopted them.",
            "Where the family was chosen before the court decided, it counts as no days at all and pulls the average down. Children for whom nobody was found are not in it."),
    };
}
