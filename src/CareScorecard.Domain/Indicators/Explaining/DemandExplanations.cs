namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>How many children are in our care, and how many come and go.</summary>
internal static class DemandExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["children-in-care"] = new(
            "How many children and young people the council was looking after, as a parent would, on the last day of the month.",
            "More children in care does not mean that the council is doing worse: more may need help, or fewer can go home yet. Children who only have short breaks away from home are not in it."),
        ["rate-per-10000"] = new(
            "Out of every 10,000 children who live here, how many are in our care. It lets a small council and a large one be put side by side.",
            "It is not a score. Places with more poverty have more children in care, and the rate also moves when the count of all children who live here is brought up to date."),
        ["started-in-month"] = new(
            "How many children came into our care this month.",
            "One month is a small number that jumps about: brothers and sisters who come in together can double it. Look at the whole year before anything is made of it."),
        ["ended-in-month"] = new(
            "How many children left our care this month, for any reason: they went home, were adopted, got a guardian or became adults.",
            "More leaving is not good in itself: what counts is where they go, and some become adults with nowhere settled to live. One month is too small a number to judge by."),
        ["started-6-months"] = new(
            "How many children came into our care in the last 6 months. A child who came in twice counts twice.",
            "It is not the growth in our care, since others left in the same time. Set it beside those who left before saying that numbers are rising."),
        ["ended-6-months"] = new(
            "How many children left our care in the last 6 months, wherever they went to live next. A child who left twice counts twice.",
            "A high number does not say that they are safely settled. Look at how they left, such as going home or getting a guardian, and at who had to come back."),
        ["started-12-months"] = new(
            "How many children came into our care in the last 12 months, all the months of the year added together.",
            "It need not match the yearly figure that the Government publishes: that one counts each child once a year, and here every time counts."),
        ["ended-12-months"] = new(
            "How many children left our care in the last 12 months, all the months of the year added together.",
            "A fall is not failure: children may be settled with carers for good, or many left the year before. Nor is a rise success, until it is known where they went."),
        ["starts-per-leaver"] = new(
            "For every child who left our care in the last 6 months, how many came in. Above one, more came than went.",
            "It also rises when fewer children leave, with nobody more coming in. And near one does not mean that all is quiet: many can come while many go."),
        ["unaccompanied-share"] = new(
            "Out of all the children in our care, the share who came to this country without a parent to ask for safety.",
            "The share rises when other children leave care, even if no more young people arrive. It says nothing about how well they are looked after."),
        ["unaccompanied-of-population"] = new(
            "Children who came to this country without a parent and are in our care, as a share of all children who live here. The Government uses it to share this duty between councils.",
            "Being over the level is nobody's fault, and no young person has to leave because of it: it is the point above which new arrivals may be helped by another council."),
        ["ethnicity-recorded"] = new(
            "Out of all the children in our care, the share whose ethnic background we have written down.",
            "It says that something is written down, not that it is right or that anybody asked the child. Refused or unknown does not count as recorded."),
    };
}
