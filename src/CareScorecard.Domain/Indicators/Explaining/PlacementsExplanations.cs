namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>Where our children live.</summary>
internal static class PlacementsExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["in-foster-care"] = new(
            "Of all the children in our care, the share who live with foster carers: relatives who foster, our own carers, or an agency's.",
            "A family is not right for every child: some need a children's home, and some are ready to live more on their own. It does not say whose foster carers they are."),
        ["in-house-foster"] = new(
            "Of all the children in our care, the share who live with foster carers whom this council found, trained and supports itself.",
            "It falls when more children live with relatives, even if no carer has left us: relatives who foster are not in it."),
        ["connected-carers"] = new(
            "Of all the children in our care, the share who live with foster carers they already knew: relatives or friends of the family.",
            "Councils do not agree which way is good: family keeps ties alive, and some of these children may not need to be in care at all. Ask which way ours is counted."),
        ["in-childrens-homes"] = new(
            "Of all the children in our care, the share who live in a children's home, secure homes among them.",
            "A home can be the right choice, and some young people ask for one. The share also rises when children in families leave care, with nobody having moved into a home."),
        ["in-supported-accommodation"] = new(
            "Of all the children in our care, the share who live more on their own, with workers who come by to help.",
            "It is neither good nor bad in itself. A rise often means that more older teenagers came into care, and not that anybody was moved out of a family."),
        ["over-20-miles"] = new(
            "Of the children in our care, the share who live more than 20 miles from home and outside our area. Young people who came to this country without a parent are left out.",
            "Far away is not always wrong: some live with relatives there. Where nobody wrote down the distance a child is not counted as far, so gaps in the records make it look better."),
        ["out-of-area"] = new(
            "Of the children in our care for whom we know it, the share who live outside our council's area.",
            "Outside is not the same as far away: it can be just across the border, nearer than the other end of our own area."),
        ["new-placements-month"] = new(
            "How many new homes children in our care moved into this month. The first home of a child who just came in is one of them.",
            "It is not the number of moves that went wrong: coming into care and going to live with relatives are new homes too. A child who moved twice counts twice."),
        ["new-placements-in-area-month"] = new(
            "Of the new homes that children moved into this month, the share that are inside our council's area.",
            "It is about this month's moves, and not about where all our children live. With so few moves, a single one changes the share a good deal."),
    };
}
