namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>How young people fare after care.</summary>
internal static class CareLeaversExplanations
{
    public static IReadOnlyDictionary<string, Explanation> All { get; } = new Dictionary<string, Explanation>
    {
        ["care-leavers-in-touch-17-18"] = new(
            "Of our care leavers aged 17 and 18, the share with whom somebody at the council is in touch.",
            "In touch can be a message or a call: it does not mean that all is well, or that they have the help they want."),
        ["care-leavers-eet-17-18"] = new(
            "Of our care leavers aged 17 and 18, the share who are in education, in training or in work, full time or part time.",
            "Those who cannot because of illness, a disability or a baby count as not in it, and so does anybody of whom we do not know."),
        ["care-leavers-suitable-home-17-18"] = new(
            "Of our care leavers aged 17 and 18, the share whose home is judged suitable for them.",
            "It is the council's judgement and not the young person's own. Those who went abroad, were deported, or of whose home nobody knows are not in it."),
        ["care-leavers-in-touch-19-21"] = new(
            "Of our care leavers aged 19 to 21, the share with whom somebody at the council is in touch.",
            "A young adult need not want contact, and may be doing well without it. It does not tell how often they talked, or who rang whom."),
        ["care-leavers-eet-19-21"] = new(
            "Of our care leavers aged 19 to 21, the share who study, are in training or have work, full time or part time.",
            "A young parent at home with a baby counts as not in it, though that is work too. It also shifts when many come up from the younger group at once."),
        ["care-leavers-suitable-home-19-21"] = new(
            "Of our care leavers aged 19 to 21, the share who have a home that is judged suitable for them.",
            "Suitable on the form can still be lonely, dear or far from friends. Losing track of somebody takes them out of the sum and can make it look better."),
        ["care-leavers-higher-education"] = new(
            "Of our care leavers aged 19 to 21, the share who are studying at university or at that level.",
            "It is those who study now, not all who ever went: somebody who has finished a degree drops out of it. So few are in it that one or two change the share."),
        ["care-leavers-pathway-plan"] = new(
            "Of our care leavers aged 17 to 21, the share whose pathway plan was looked at again in the last 6 months. It says what help they get with home, work, money and health.",
            "A plan looked at in time is not yet help that came. Where it was talked through and not written down, it counts as not done."),
        ["care-leavers-personal-adviser"] = new(
            "Of our care leavers aged 17 to 21, the share who have a personal adviser: one person at the council who is there for them.",
            "A name on the record does not mean that the two have met, nor that it is still the same person as last year."),
    };
}
