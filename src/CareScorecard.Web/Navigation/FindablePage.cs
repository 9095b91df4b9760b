using CareScorecard.Application.Access;
using CareScorecard.Domain.Finding;
using CareScorecard.Domain.Topics;

namespace CareScorecard.Web.Navigation;

/// <summary>Where a page stands in the masthead.</summary>
public enum WayGroup
{
    /// <summary>It is found by its words, or from another page.</summary>
    None,

    /// <summary>What everybody comes for.</summary>
    Reading,

    /// <summary>Behind "Months and data": the month's work.</summary>
    Data,

    /// <summary>Behind "Administration".</summary>
    Council,
}

/// <summary>A page that has one address for everybody who may open it, and the words by which it is found.</summary>
/// <param name="Does">What one does there, in a few words.</param>
/// <param name="Words">What else it is called; never shown.</param>
/// <param name="Needs">Who may not is not led there.</param>
public sealed record FindablePage(string Address, string Title, string Does, string Words, Permission Needs = Permission.ReadPublished)
{
    public WayGroup Group { get; init; }

    /// <summary>In the masthead, where the title is too long for it; else null.</summary>
    public string? Short { get; init; }

    /// <summary>In the masthead.</summary>
    public string Label => Short ?? Title;

    private const double OfTitle = 4d;
    private const double OfWords = 3d;
    private const double OfWhatOneDoes = 1d;

    /// <summary>All of them, in the order of the masthead.</summary>
    public static IReadOnlyList<FindablePage> All { get; } =
    [
        new(ScorecardView.Path, "Scorecard", "Every measure of the month, what needs attention first", "home start dashboard overview KPI performance") { Group = WayGroup.Reading },
        new(HomesView.Path, "Homes and journeys", "Where our children live, how far away, and who moved this month", "placements placement moves out of area outside distance miles providers foster children's homes stability") { Group = WayGroup.Reading, Short = "Homes" },
        new(TopicView.PathOf(Topic.CareLeavers), "Care leavers", "Young people who have left our care: in touch, home, work and study", "leaving care NEET EET accommodation pathway plan personal adviser 17 18 19 21") { Group = WayGroup.Reading },
        new(TopicView.PathOf(Topic.HealthAndEducation), "Health and education", "Checks, feelings, education plans and school", "health assessments IHA RHA dental immunisations SDQ wellbeing PEP virtual school attendance exclusions suspensions") { Group = WayGroup.Reading },
        new(VillageView.Path, "Village of 100", "Our children as if they were a hundred", "picture pictogram story profile compare young people") { Group = WayGroup.Reading },
        new("/officers", "Reviewing officers", "Caseloads, and what it would take to reach the guidance", "IRO planner caseload posts scenario what if vacancies sickness cost option kept", Permission.ReadDrafts) { Group = WayGroup.Reading, Short = "Officers" },
        new(PackView.Path, "Board pack", "The month's paper for the meeting, to print or to send", "pdf print papers agenda report options download html") { Group = WayGroup.Reading },
        new(PresentView.ChoosePath, "Present", "Choose the slides for the meeting and show them full screen", "slides slideshow powerpoint projector meeting deck") { Group = WayGroup.Reading },
        new(MonthsView.Path, "Months", "Approve, publish and withdraw a month", "edition approval draft publication", Permission.ReadDrafts) { Group = WayGroup.Data },
        new("/restatements", "Corrections", "Past figures that were corrected, when and why", "restatements restated changed history") { Group = WayGroup.Data },
        new(QualityView.Path, "Data quality", "Can we trust the figures, and what to mend first", "missing blanks gaps recording completeness", Permission.ReadDrafts) { Group = WayGroup.Data },
        new("/factcheck", "Check a text", "Read a paragraph against the month's figures", "fact check commentary minutes wording narrative", Permission.ReadDrafts) { Group = WayGroup.Data },
        new("/upload", "Add a month", "Upload the month's files and see what the scorecard will say", "upload load import file spreadsheet excel csv annex A", Permission.LoadMonths) { Group = WayGroup.Data },
        new(LoadView.Path, "Loads", "What was loaded, when, by whom and from which files", "load history uploads files record provenance", Permission.ReadDrafts) { Group = WayGroup.Data },
        new(SignInAddress.People, "People", "Who may sign in, and as what", "users accounts roles access", Permission.ManagePeople) { Group = WayGroup.Council },
        new(SettingsAddress.Page, "Settings", "What the council has set", "configuration options council population neighbours headline", Permission.ReadSettings) { Group = WayGroup.Council },
        new(SettingsAddress.Targets, "Targets", "What each measure is held against", "target threshold tolerance polarity colour RAG", Permission.ReadSettings),
        new(SettingsAddress.Events, "Events", "What happened, marked on the charts", "event annotation inspection ofsted", Permission.ReadSettings),
        new(AuditView.Path, "Audit", "Who did what, and when", "log history trail", Permission.ReadAudit) { Group = WayGroup.Council },
        new(SettingsAddress.SafeKeeping, "Safe-keeping", "Backups, and records old enough to go", "backup restore retention delete GDPR", Permission.KeepSafe) { Group = WayGroup.Council },
        new(SignInAddress.Account, "Your account", "Password and second factor", "profile password 2FA authenticator sign in"),
    ];

    /// <summary>Those that the viewer may open, the best fit first.</summary>
    /// <param name="text">Words, without a month.</param>
    public static IReadOnlyList<FindablePage> Find(Viewer viewer, string text)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return new WordIndex<FindablePage>(All.Where(page => viewer.May(page.Needs)).Select(page => (page, page.Texts()))).Find(SearchWords.Of(text));
    }

    private IEnumerable<FindableText> Texts() =>
        [new(Title, OfTitle, IsTitle: true), new(Words, OfWords), new(Does, OfWhatOneDoes)];
}
