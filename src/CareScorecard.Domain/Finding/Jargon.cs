using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Finding;

/// <summary>
/// What records and offices say where screens use plain words: the one place for it. A measure is found by its jargon as well as by its
/// own words; nothing here is ever shown.
/// </summary>
public static class Jargon
{
    /// <summary>Plain words, and what else is said for them wherever they stand.</summary>
    private static readonly (string Line, string Also)[] OfPhrases =
    [
        .. new (string Plain, string Also)[]
        {
            ("in our care", "LAC CLA CiC looked after children"),
            ("came into care", "LAC CLA CiC became looked after admissions entrants new into care"),
            ("left care", "LAC CLA CiC ceased discharges exits leavers"),
            ("reviewing officer", "IRO independent"),
            ("review", "LAC CLA CiC statutory review meeting"),
            ("education plan", "PEP ePEP personal education virtual school"),
            ("yearly health check", "RHA LAC medical annual review health assessment"),
            ("first health check", "IHA LAC medical initial health assessment"),
            ("home", "placement"),
            ("placement", "home"),
            ("move", "placement change"),
            ("connected carer", "kinship family and friends regulation 24"),
            ("foster carer", "fostering"),
            ("our own foster carer", "in house"),
            ("living with parents", "placed with parents PWP"),
            ("supported accommodation", "semi independent 16+ unregulated lodgings"),
            ("children's home", "residential secure unit"),
            ("unaccompanied", "UASC asylum seeking refugees"),
            ("outside our area", "out of area OOA out of county out of borough distance"),
            ("more than 20 miles", "distance far away"),
            ("special guardianship", "SGO"),
            ("child arrangement", "CAO residence order"),
            ("education, work or training", "EET NEET employment not in"),
            ("suitable accommodation", "housing homeless where they live"),
            ("in touch", "contact keeping in touch"),
            ("pathway plan", "PWP plan"),
            ("personal adviser", "PA advisor"),
            ("care leaver", "leaving care former relevant formerly looked after"),
            ("SDQ", "strengths and difficulties questionnaire mental emotional health CAMHS"),
            ("immunisation", "immunization vaccination vaccine jabs"),
            ("dental", "dentist teeth"),
            ("development check", "health visitor"),
            ("went missing", "missing from care absconded ran away episodes"),
            ("return interview", "RHI return home interview missing"),
            ("suspended", "suspension fixed term exclusion"),
            ("permanently excluded", "exclusion expelled"),
            ("school attendance", "absence absent persistent absentee"),
            ("convicted or cautioned", "offending offenders youth justice YOS YJS crime police"),
            ("substance misuse", "drugs alcohol"),
            ("social worker", "SW"),
            ("from agencies", "agency locum"),
            ("statutory visit", "stat visits LAC visits"),
            ("seen by their social worker", "visits visited"),
            ("supervised", "supervision"),
            ("took part", "participation voice of the child PN codes"),
            ("came to their review", "attendance PN codes"),
            ("ethnicity", "race ethnic"),
        }.Select(phrase => (SearchWords.Line(phrase.Plain), phrase.Also)),
    ];

    private static readonly Dictionary<Theme, string> OfThemes = new()
    {
        [Theme.Demand] = "LAC CLA CiC numbers population",
        [Theme.Adoption] = "adopters adoptive scorecard",
        [Theme.Placements] = "placement type placements",
        [Theme.Stability] = "placement stability moves",
        [Theme.Contact] = "visits",
        [Theme.Reviews] = "LAC reviews CLA reviews",
        [Theme.Workforce] = "staff workforce",
        [Theme.Education] = "school virtual school",
        [Theme.Safety] = "safeguarding risk",
        [Theme.CareLeavers] = "care leavers leaving care",
    };

    private static readonly Dictionary<string, string> OfMeasures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["children-in-care"] = "LAC CLA CiC looked after how many total",
        ["rate-per-10000"] = "rate per 10k LAC rate CLA rate",
        ["starts-per-leaver"] = "net flow in and out churn",
        ["unaccompanied-share"] = "UASC",
        ["unaccompanied-of-population"] = "0.1% national transfer scheme NTS threshold",
        ["weeks-in-care-of-leavers-12-months"] = "duration length of care how long",
        ["weeks-in-care-of-leavers-month"] = "duration length of care how long",
        ["permanence-plan-recorded"] = "permanency plan",
        ["days-to-adoptive-family"] = "A1 A10 adoption timeliness",
        ["days-order-to-match"] = "A2 adoption timeliness matching",
        ["in-foster-care"] = "foster placements",
        ["over-20-miles"] = "20+ miles",
        ["one-placement"] = "placement stability no moves",
        ["three-or-more-placements"] = "placement stability 3+ placements NI62",
        ["three-or-more-moves"] = "3+ moves",
        ["long-term-stability"] = "placement stability long term 2 years NI63",
        ["visited-6-weeks"] = "six weekly visits",
        ["visits-statutory"] = "stat visits",
        ["reviews-up-to-date"] = "overdue reviews",
        ["reviews-on-time"] = "LAC reviews late reviews timeliness NI66",
        ["iro-caseload"] = "IRO caseload",
        ["iro-caseload-all-work"] = "IRO caseload dual role CP conferences",
        ["social-worker-caseload"] = "caseload SW caseloads",
        ["pep-up-to-date"] = "PEP",
        ["pep-initial-on-time"] = "initial PEP",
        ["health-assessment"] = "RHA",
        ["initial-health-on-time"] = "IHA 20 working days",
        ["sdq-completed"] = "SDQ",
        ["sdq-concern"] = "SDQ 17+",
        ["care-leavers-eet-17-18"] = "EET NEET",
        ["care-leavers-eet-19-21"] = "EET NEET",
        ["care-leavers-higher-education"] = "university degree",
    };

    // A measure's own jargon counts most, so that an abbreviation leads to the measure that is mostly meant; a word of the definition least.
    private const double OfMeasure = 6d;
    private const double OfTitle = 4d;
    private const double OfTitleElsewhere = 3d;
    private const double OfTheme = 2d;
    private const double OfDefinition = 1d;

    /// <summary>Everything by which a measure is found.</summary>
    /// <param name="theme">The theme as a heading of the scorecard.</param>
    public static IEnumerable<FindableText> Of(IndicatorDefinition definition, string theme)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var meaning = $"{definition.WhoCounts}. {definition.WhoPasses}. {definition.Note}";
        yield return new FindableText(definition.Title, OfTitle, IsTitle: true);
        yield return new FindableText(definition.Id, OfTitleElsewhere);
        yield return new FindableText(OfMeasures.GetValueOrDefault(definition.Id, ""), OfMeasure);
        yield return new FindableText(Also(definition.Title), OfTitleElsewhere);
        yield return new FindableText($"{theme} {OfThemes.GetValueOrDefault(definition.Theme)}", OfTheme);
        yield return new FindableText($"{meaning} {Also(meaning)}", OfDefinition);
    }

    private static string Also(string text)
    {
        var line = SearchWords.Line(text);
        return string.Join(' ', OfPhrases.Where(phrase => line.Contains(phrase.Line, StringComparison.Ordinal)).Select(phrase => phrase.Also));
    }
}
