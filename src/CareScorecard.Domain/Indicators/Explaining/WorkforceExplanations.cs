namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>How much social workers have to do, and who they are.</summary>
internal static class WorkforceExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["social-worker-caseload"] = new(
            "How many cases each full-time social worker has on average.",
            "An average hides people, and cases are not alike: a child in court takes far more time than one who is settled."),
        ["social-workers-over-20"] = new(
            "How many social workers have more than 20 cases.",
            "Part-time hours are not scaled up: a worker with half the hours can have far too much to do well below the line, and is not counted."),
        ["agency-share"] = new(
            "Of all the hours that our social workers work, the share worked by people from an agency.",
            "An agency worker is as qualified as any other. The share also falls when agency workers leave and nobody comes in their place, which helps no child."),
    };
}
