using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Sentences;

/// <summary>What a measure is called in a sentence: visits by social workers. A measure without a name of its own is called by its title, in quotation marks.</summary>
internal sealed record SpokenName(string Words, bool Several)
{
    private static readonly Dictionary<string, string> Plurals = new()
    {
        ["reviews-on-time"] = "reviews on time",
        ["reviews-up-to-date"] = "reviews up to date",
        ["visited-6-weeks"] = "visits by social workers",
        ["visits-statutory"] = "visits that the law asks for",
        ["supervision-in-month"] = "cases supervised this month",
        ["health-assessment"] = "yearly health checks",
        ["initial-health-on-time"] = "first health checks on time",
        ["dental-check"] = "dental checks",
        ["immunisations"] = "immunisations up to date",
        ["pep-up-to-date"] = "education plans",
        ["pep-initial-on-time"] = "first education plans on time",
        ["sdq-completed"] = "wellbeing questionnaires",
        ["permanence-plan-recorded"] = "plans for permanence",
        ["return-interview-offered"] = "return interviews offered after going missing",
        ["one-placement"] = "children with one home all year",
        ["three-or-more-placements"] = "children with three or more homes in a year",
        ["long-term-stability"] = "children settled in one home for two years",
        ["out-of-area"] = "children living outside our area",
        ["missing-12-months"] = "children who went missing",
        ["agency-share"] = "social workers from agencies",
        ["in-foster-care"] = "children living with foster carers",
        ["in-house-foster"] = "children living with our own foster carers",
        ["connected-carers"] = "children living with family or friends",
        ["in-childrens-homes"] = "children living in children's homes",
        ["over-20-miles"] = "children living more than 20 miles from home",
        ["three-or-more-moves"] = "children who moved three times or more in a year",
        ["permanent-exclusions"] = "permanent exclusions from school",
        ["suspended"] = "children suspended from school",
        ["health-assessment-no-refusals"] = "yearly health checks of those who did not decline",
        ["development-checks"] = "development checks of children under 5",
        ["sdq-concern"] = "children with a wellbeing score of concern",
        ["care-leavers-in-touch-17-18"] = "care leavers of 17 and 18 with whom we are in touch",
        ["care-leavers-in-touch-19-21"] = "care leavers of 19 to 21 with whom we are in touch",
        ["care-leavers-eet-17-18"] = "care leavers of 17 and 18 in education, work or training",
        ["care-leavers-eet-19-21"] = "care leavers of 19 to 21 in education, work or training",
        ["care-leavers-suitable-home-17-18"] = "care leavers of 17 and 18 in suitable homes",
        ["care-leavers-suitable-home-19-21"] = "care leavers of 19 to 21 in suitable homes",
        ["care-leavers-higher-education"] = "care leavers in higher education",
        ["care-leavers-personal-adviser"] = "care leavers with a personal adviser",
        ["care-leavers-pathway-plan"] = "pathway plans of care leavers",
    };

    private static readonly Dictionary<string, string> Singulars = new()
    {
        ["school-attendance"] = "school attendance",
        ["sdq-average"] = "the average wellbeing score",
        ["ethnicity-recorded"] = "recording of ethnicity",
        ["social-worker-caseload"] = "the caseload of social workers",
        ["iro-caseload"] = "the caseload of reviewing officers",
        ["iro-caseload-all-work"] = "the caseload of reviewing officers with child protection plans",
        ["unaccompanied-share"] = "the share of unaccompanied children",
    };

    /// <summary>After the name: are, or is.</summary>
    public string Are => Several ? "are" : "is";

    public string Show => Several ? "show" : "shows";

    public static SpokenName Of(IndicatorDefinition definition) =>
        Plurals.TryGetValue(definition.Id, out var several) ? new SpokenName(several, true)
        : Singulars.TryGetValue(definition.Id, out var one) ? new SpokenName(one, false)
        : new SpokenName($"\"{definition.Title}\"", false);

    /// <summary>As the first word of a sentence.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
