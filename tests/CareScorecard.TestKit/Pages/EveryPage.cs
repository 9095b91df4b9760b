using static CareScorecard.TestKit.Pages.Reader;

namespace CareScorecard.TestKit.Pages;

/// <summary>
/// The one list of pages that every test of "all pages" goes through: barriers, widths, motion, and what a board member is sent. A page that
/// the program has and this list has not, or not for a role that reaches it, fails a test.
/// </summary>
public static class EveryPage
{
    public static IReadOnlyList<OpenedPage> All { get; } =
    [
        // The month at a glance.
        new("/", "measures with a target", BoardMember, HeadOfService, Analyst, FirstPerson),
        new("/?open=all&since=2026-04", "measures with a target", BoardMember),
        new("/?form=compact&changed=1", "measures with a target", BoardMember),
        new("/?set=six", "measures with a target", HeadOfService),
        new("/?view=public", "measures with a target", Analyst),
        new("/?month=2026-10&view=public", "October 2026 has not been published", Analyst),
        new("/?month=2031-01", "January 2031 has not been loaded", Analyst),

        // One measure.
        new("/indicators/one-placement?by=team", "One home all year", BoardMember, Analyst),
        new("/indicators/iro-caseload?months=60", "reviewing officer", HeadOfService),
        new("/indicators/children-in-care", "Children in our care", BoardMember, Analyst),
        new("/indicators/one-placement?month=2026-10&since=2025-10&by=worker&where=sex:Female", "One home all year, girls only", Analyst),
        new("/indicators/weeks-in-care-of-leavers-12-months", "Average weeks in care", BoardMember, Analyst),
        new("/indicators/one-placement?view=public", "One home all year", Analyst),
        new("/indicators/no-such-measure", "We hold no figure for this", Analyst),
        new("/indicators/one-placement/commentary", "One home all year", HeadOfService),
        new("/indicators/visited-6-weeks/children", "Why do you need to see these children?", HeadOfService, Analyst),

        // Stories.
        new("/village", "Where they live", BoardMember, Analyst),
        new("/village?about=visited-6-weeks", "", BoardMember),
        new("/village?against=2025-09", "Where they live", BoardMember, Analyst),
        new("/pack", "Corporate parenting scorecard: board pack", BoardMember, HeadOfService),
        new("/pack?view=public", "Corporate parenting scorecard: board pack", HeadOfService),
        new("/homes", "children live outside our area", BoardMember, Analyst),
        new("/homes?by=kind-and-distance", "children live outside our area", HeadOfService, BoardMember),
        new("/homes?by=provider", "children live outside our area", BoardMember),
        new("/care-leavers", "We are in touch with", BoardMember, HeadOfService, Analyst),
        new("/care-leavers?by=ethnic-group", "We are in touch with", BoardMember),
        new("/health-and-education", "have had their yearly health check", BoardMember, HeadOfService, Analyst),
        new("/health-and-education?by=placement", "have had their yearly health check", BoardMember, HeadOfService),
        new("/officers?count=all-work&children=450&sickness=5", "Each full-time reviewing officer has", HeadOfService, Analyst),
        new("/restatements", "No past figure has been corrected", BoardMember, Analyst),

        // In the room.
        new("/present", "October 2026: 6 slides", HeadOfService, Analyst),
        new("/present", "September 2026", BoardMember),
        new("/present/notes", "Speaker's notes", BoardMember, HeadOfService),
        new("/present/choose", "6 slides, one finding a screen", BoardMember, HeadOfService),

        // Finding.
        new("/find", "What are you looking for?", BoardMember, Analyst),
        new("/find?q=LAC%20reviews%20October", "Found", BoardMember, Analyst),
        new("/find?q=xyzzy", "Nothing was found", BoardMember),

        // The data and its months.
        new("/months", "October 2026 waits for approval", HeadOfService, Analyst),
        new("/months?month=2026-09", "September 2026 is published", HeadOfService),
        new("/loads", "", HeadOfService, Analyst),
        new("/loads/2026-10/1", "October 2026", HeadOfService, Analyst),
        new("/loads/compare?from=2026-09-1&to=2026-10-1", "", HeadOfService, Analyst),
        new("/quality", "", HeadOfService, Analyst),
        new("/quality?month=2026-09", "", Analyst),
        new("/factcheck", "Is what you wrote what the figures say?", HeadOfService, Analyst),
        new("/upload", "", Analyst, FirstPerson),
        new("/upload", "Not with this account", BoardMember),

        // What the council has set.
        new("/settings", "What the council has set", HeadOfService, Analyst, FirstPerson),
        new("/settings/targets", "What each measure is held against", HeadOfService, Analyst, FirstPerson),
        new("/settings/targets/one-placement", "One home all year", HeadOfService, Analyst, FirstPerson),
        new("/settings/population-0-17", "", HeadOfService, FirstPerson),
        new("/settings/crest", "", HeadOfService, FirstPerson),
        new("/settings/headline", "", FirstPerson),
        new("/events", "What happened, marked on the charts", HeadOfService, Analyst, FirstPerson),

        // Looking after the program.
        new("/audit", "", FirstPerson),
        new("/audit?check=whole", "", FirstPerson),
        new("/audit", "Not with this account", Analyst),
        new("/safe-keeping", "", FirstPerson),
        new("/people", "", FirstPerson),
        new("/people/", "", FirstPerson) { LinkedFrom = "/people" },

        // Oneself.
        new("/sign-in", "Sign in", Nobody),
        new("/account", "", BoardMember, FirstPerson),
        new("/account/password", "", BoardMember, FirstPerson),
        new("/account/second-factor", "", BoardMember, FirstPerson),

        // Where there is nothing.
        new("/no-such-page", "There is no page at this address", BoardMember),
        new("/not-found", "", Nobody, BoardMember),
        new("/error", "Something went wrong on our side", Nobody, BoardMember),
    ];

    /// <summary>Pages that no address alone opens, and the journey that looks at each.</summary>
    public static IReadOnlyDictionary<string, string> OpenedOnTheWay { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/set-up"] = "Only before a council has anybody: AccessibilityTests looks at it in an empty program.",
        ["/sign-in/code"] = "Only between a password and its code: the component tests of signing in draw it.",
        ["/settings/proposals/{Id:int}"] = "Only while a change waits for a second administrator: AdministrationPagesTests opens it.",
        ["/gallery"] = "Only while the program is developed.",
        ["/gallery/{Piece}"] = "Only while the program is developed.",
    };
}
