namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>How children leave our care, and how they come to a home that lasts.</summary>
internal static class PermanenceExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["weeks-in-care-of-leavers-month"] = new(
            "For the children who left our care this month, how many weeks on average they had been in it.",
            "It is about those who left, not those who are still here. When one young person who grew up with us leaves, the average leaps, though nothing has got worse."),
        ["weeks-in-care-of-leavers-12-months"] = new(
            "For the children who left our care in the last 12 months, how many weeks on average they had been in it.",
            "A rise can be good news: it happens when young people leave who spent a whole childhood in one loving home. And it says nothing of those who are still in care."),
        ["left-after-five-years-month"] = new(
            "How many of the children who left our care this month had been in it for 5 years or more.",
            "It is not a list of failures: many of them stayed with one family until they were grown up. It says for how long, and not how well."),
        ["left-at-18-month"] = new(
            "How many of the young people who left our care this month were 18 or older on that day.",
            "They do not leave our help: support as a care leaver goes on. The number follows birthdays, so nobody should be surprised by a rise."),
        ["permanence-orders-month"] = new(
            "How many children left our care this month because a court gave them a lasting home with a guardian or another person close to them.",
            "Adoptions are not in it. A month with none means little: such orders are few, and those for brothers and sisters come together."),
        ["permanence-orders-6-months"] = new(
            "How many children left our care in the last 6 months because a court gave them a lasting home with a guardian or another person close to them.",
            "Courts decide when an order is made, and not the council alone: a rise can be hearings that had been waiting."),
        ["permanence-orders-12-months"] = new(
            "Over the last 12 months, how many children left our care for a lasting home with a guardian or another person close to them, by order of a court.",
            "It counts orders that ended time in care. Children who got a guardian without ever coming into our care are not here, though that may be better still."),
        ["left-by-special-guardianship"] = new(
            "Of all who left our care in the last 12 months, the share who went to a special guardian: a person, often a relative, to whom a court gives the main say in bringing them up.",
            "The share can rise only because fewer left in other ways. Child arrangements orders, which also give a lasting home, are not in it."),
        ["placed-with-parents"] = new(
            "Of all the children in our care, the share who live at home with their parents while they are still in care.",
            "Living at home is not a failing: it can be a careful step back to the family. What the figure asks is whether these children still need to be in care."),
        ["placed-with-parents-on-order"] = new(
            "Of all the children in our care, the share who live at home with their parents while a court's care order, full or for the time being, is in force.",
            "It does not mean that they are unsafe: many are at home so that the court can see how it goes. The question is for how long the order is still needed."),
        ["placed-with-parents-full-order"] = new(
            "How many children live at home with their parents while a full care order is in force.",
            "Only a court can end an order, so the number cannot fall at once. Children at home under an order made for the time being are not in it."),
        ["left-from-parents-month"] = new(
            "How many of the children who left our care this month were already living at home with their parents.",
            "It is not everybody who went home: a child who goes back to the family on the day care ends is not in it."),
        ["permanence-plan-recorded"] = new(
            "Of the children who have been in our care for 4 months or more, the share for whom a plan is written down that says where they will grow up.",
            "A plan is not yet a home: it says what is meant to happen, not that it has. A plan that is out of date still counts."),
    };
}
