using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Rules;

/// <summary>What can be wrong with a yearly return as a whole, and what it cannot tell.</summary>
internal static class ReturnProblems
{
    public static readonly ProblemKind NotCovered = new("MON-007", Severity.Stop, "Choose a month that the return covers, or bring the return of that year.");

    public static readonly ProblemKind AfterLast = new("MON-008", Severity.Warn, "Choose an earlier month, or accept that nothing happened since.");

    public static readonly ProblemKind SeveralCouncils = new("RET-010", Severity.Stop, "Bring the tables of one council: ids of two may be the same.");

    public static readonly ProblemKind NoBirths = new("RET-011", Severity.Stop, "Bring the header of the return (CHILD, SEX, DOB, ETHNIC) too.");

    public static readonly ProblemKind NoEpisodes = new("RET-104", Severity.Warn, "Bring the table of episodes too, unless children and placements come from other files.");

    public static readonly ProblemKind NoEpisode = new("RET-201", Severity.Note, "Nothing needs to be done, unless these children were in care: then add their episodes.");

    public static readonly ProblemKind ShortHistory = new("RET-202", Severity.Note, "Bring the return of the year before too, and these figures will be there.");

    public static readonly ProblemKind OnceAYear = new("RET-203", Severity.Note, "Nothing needs to be done.");
}
