namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>Whether children's plans are looked at again in time, with them in the room, by somebody who has time for them.</summary>
internal static class ReviewsExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["reviews-up-to-date"] = new(
            "Of all the children in our care, the share whose plan has been looked at again in time, so that no review is overdue.",
            "It is about today: a child whose review was late, and has been held since, counts as up to date. That is why it differs from reviews held on time."),
        ["reviews-on-time"] = new(
            "Of the review meetings held in the last 12 months, the share that were held on or before the day they were due.",
            "It counts meetings, not children. A review that is overdue and still not held is not in it, so it can look good while children wait."),
        ["review-participation"] = new(
            "Of the reviews in the last 12 months of children of four and over, the share in which the child had a say: by coming, by sending their views, or through somebody who spoke for them.",
            "Sitting there without having a say does not count, and sending a letter or a film does. It does not tell whether anything changed because of it."),
        ["review-attendance"] = new(
            "Of the reviews in the last 12 months of children of four and over, the share to which the child came.",
            "Coming is not the same as being heard: one who stayed away may have sent their views, and one who came may have said nothing."),
        ["iro-saw-before-review"] = new(
            "Of the review meetings held in the last 12 months, the share before which the independent reviewing officer had seen the child.",
            "Where nobody wrote down whether they met, it counts as not met. It does not tell for how long they talked, or whether the child was alone."),
        ["iro-caseload"] = new(
            "How many children in our care each full-time independent reviewing officer has on average. These officers check that each child's plan is right.",
            "An average hides people: one officer can have far too many children while another has few. Their work for children with a child protection plan is not in it."),
        ["iro-caseload-all-work"] = new(
            "How many children each full-time independent reviewing officer has on average when child protection plans are counted as well.",
            "The national range was written for children in care alone. Being above it here says that the whole job is large: read it beside the figure for children in care."),
        ["iro-over-70"] = new(
            "How many independent reviewing officers have more than 70 children for each full-time post. Part-time hours are scaled up.",
            "None does not mean that all is well: everybody can be just below the line. And an officer with few hours can be above it with few children."),
        ["without-iro"] = new(
            "How many children in our care have no independent reviewing officer of ours, whose task is to check their plan and to speak up for them.",
            "Often the records have not caught up: a child is new, or a name is spelled differently in two lists. It has to be put right all the same, since every child has a right to one."),
    };
}
