using System.Text.RegularExpressions;

namespace CareScorecard.Domain.FactChecks;

/// <summary>A phrase of a sentence that names a measure.</summary>
/// <param name="Ids">The measures that it may mean.</param>
internal sealed record TopicMention(int Offset, int Length, IReadOnlyList<string> Ids)
{
    public int End => Offset + Length;
}

/// <summary>How people name measures when they write about them. Where phrases overlap the longest one counts.</summary>
internal static class Topic
{
    private static readonly (Regex Phrase, string[] Ids)[] Known =
    [
        Named(@"children (?:(?:are|were|is|was) )?(?:now |currently )?(?:in (?:our )?care|looked after)|looked[- ]after children|children we look after", "children-in-care"),
        Named(@"(?:the |our |neighbours' )?rate(?: of children in care)?\b(?: (?:was|is|of))?|per 10,000|for every 10,000", "rate-per-10000"),
        Named(@"(?:came|come|coming|brought) into (?:our )?care|entered (?:our )?care|started (?:being looked after|care)|came in\b", "started-in-month", "started-6-months", "started-12-months"),
        Named(@"left (?:our )?care|leaving care|leavers?\b(?! .*accommodation)|children who left|left\b", "ended-in-month", "ended-6-months", "ended-12-months", "weeks-in-care-of-leavers-month", "weeks-in-care-of-leavers-12-months"),
        Named(@"for every child (?:who left|leaving)", "starts-per-leaver"),
        Named(@"unaccompanied(?: asylum[- ]seeking)?(?: children| young people)?", "unaccompanied-share", "unaccompanied-of-population"),
        Named(@"ethnicity", "ethnicity-recorded"),
        Named(@"(?:average|mean) (?:time|length|stay|number of weeks|number of days)(?: in care)?|leavers averaged|(?:weeks|time|days) in care|in care for an average", "weeks-in-care-of-leavers-month", "weeks-in-care-of-leavers-12-months"),
        Named(@"(?:five|5) years or more", "left-after-five-years-month"),
        Named(@"special guardianship(?: orders?)?|child arrangements orders?|SGOs?\b", "permanence-orders-month", "permanence-orders-6-months", "permanence-orders-12-months", "left-by-special-guardianship"),
        Named(@"(?:living|live|lived|lives|placed|placements?|home|at home) with (?:their )?parents|at home under (?:an|a care|a full care) order", "placed-with-parents", "placed-with-parents-on-order", "placed-with-parents-full-order", "left-from-parents-month"),
        Named(@"plans? for permanence|permanence plans?", "permanence-plan-recorded"),
        Named(@"adopted|adoptions\b|adoption orders?", "adopted-year-to-date", "adopted-12-months", "left-by-adoption"),
        Named(@"placement orders?", "waiting-with-placement-order"),
        Named(@"(?:not|yet to be|waiting to be|without a) match(?:ed)?", "waiting-not-matched"),
        Named(@"adoptive famil(?:y|ies)|moving in with (?:their )?adopters", "days-to-adoptive-family"),
        Named(@"order to match", "days-order-to-match"),
        Named(@"(?:with|in) foster (?:care|carers|homes|families)", "in-foster-care", "in-house-foster"),
        Named(@"(?:with )?(?:our|their|the council's) own foster carers|in-house foster(?:ing| carers| care)?", "in-house-foster"),
        Named(@"connected carers?|family (?:and|or) friends|kinship(?: carers?| care)?", "connected-carers"),
        Named(@"children's homes?|residential (?:care|homes?)", "in-childrens-homes"),
        Named(@"supported (?:accommodation|lodgings)", "in-supported-accommodation"),
        Named(@"20 miles", "over-20-miles"),
        Named(@"out(?:side)?(?: of)? (?:our |the )?(?:area|borough|county|council|city)", "out-of-area", "over-20-miles"),
        Named(@"new placements", "new-placements-month", "new-placements-in-area-month"),
        Named(@"one (?:home|placement)(?: all year| in the year| for the year)?|same home all year|one home", "one-placement"),
        Named(@"(?:three|3)(?:\+| or more) (?:homes|placements)(?: in (?:a|the) year)?", "three-or-more-placements"),
        Named(@"(?:three|3)(?:\+| or more) (?:placement )?moves|moved (?:home )?(?:three|3) (?:times )?or more(?: times)?", "three-or-more-moves"),
        Named(@"long[- ]term stability|same home for two years|settled", "long-term-stability"),
        Named(@"seen(?: by their social worker)?|visited|visits?\b", "visited-6-weeks", "visits-statutory"),
        Named(@"statutory visits?", "visits-statutory"),
        Named(@"supervis(?:ed|ion|ions)", "supervision-in-month"),
        Named(@"reviews?(?: (?:were |was )?(?:held )?(?:on time|in time|late|up to date))?\b", "reviews-on-time", "reviews-up-to-date"),
        Named(@"took part in (?:their|the) reviews?|participation", "review-participation"),
        Named(@"(?:came to|attended) their reviews?", "review-attendance"),
        Named(@"(?:each|every|per) (?:full-time )?(?:independent )?reviewing officer|reviewing officers?(?:' caseloads?| caseloads?)?|IROs?\b", "iro-caseload", "iro-caseload-all-work", "iro-over-70", "without-iro"),
        Named(@"(?:each|every|per) social worker|social workers?' caseloads?|social worker caseloads?", "social-worker-caseload"),
        Named(@"more than 20 cases", "social-workers-over-20"),
        Named(@"agency (?:social )?workers?|(?:from|employed by) agenc(?:y|ies)", "agency-share"),
        Named(@"education plans?|PEPs?\b", "pep-up-to-date", "pep-initial-on-time"),
        Named(@"first education plans?", "pep-initial-on-time"),
        Named(@"suspended|suspensions?", "suspended"),
        Named(@"excluded|exclusions?", "permanent-exclusions"),
        Named(@"attendance", "school-attendance"),
        Named(@"first health (?:checks?|assessments?)|initial health (?:checks?|assessments?)", "initial-health-on-time"),
        Named(@"(?:yearly |annual |review )?health (?:checks?|assessments?)", "health-assessment", "health-assessment-no-refusals"),
        Named(@"dental (?:checks?|care)|dentists?", "dental-check"),
        Named(@"immunis(?:ed|ations?)", "immunisations"),
        Named(@"development checks?", "development-checks"),
        Named(@"SDQs?\b|wellbeing (?:scores?|questionnaires?)", "sdq-completed", "sdq-average", "sdq-concern"),
        Named(@"(?:went|gone|go|going) missing|missing episodes", "missing-12-months"),
        Named(@"return interviews?", "return-interview-offered", "return-interview-accepted"),
        Named(@"convicted|cautioned", "convicted-or-cautioned"),
        Named(@"substance misuse", "substance-misuse"),
        Named(@"in touch", "care-leavers-in-touch-17-18", "care-leavers-in-touch-19-21"),
        Named(@"in education, (?:work|employment)(?:,)? (?:or|and) training|\bEET\b", "care-leavers-eet-17-18", "care-leavers-eet-19-21"),
        Named(@"suitable (?:accommodation|homes?)", "care-leavers-suitable-home-17-18", "care-leavers-suitable-home-19-21"),
        Named(@"(?:at university|higher education)", "care-leavers-higher-education"),
        Named(@"pathway plans?", "care-leavers-pathway-plan"),
        Named(@"personal advisers?", "care-leavers-personal-adviser"),
    ];

    public static IReadOnlyList<TopicMention> In(string sentence)
    {
        var found = Known
            .SelectMany(known => known.Phrase.Matches(sentence).Select(match => new TopicMention(match.Index, match.Length, known.Ids)))
            .OrderByDescending(mention => mention.Length)
            .ToList();
        var kept = new List<TopicMention>();
        foreach (var mention in found)
        {
            if (!kept.Any(longer => mention.Offset < longer.End && longer.Offset < mention.End))
            {
                kept.Add(mention);
            }
        }

        return [.. kept.OrderBy(mention => mention.Offset)];
    }

    private static (Regex Phrase, string[] Ids) Named(string phrase, params string[] ids) =>
        (new Regex(@"(?<!\w)(?:" + phrase + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), ids);
}
