using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Rules;

/// <summary>What can be wrong with a yearly return as a whole, and what it cannot tell.</summary>
internal static class ReturnProblems
{
    public static readonly ProblemKind NotCovered = new("MON-007", Severity.Stop, "Choose a month that the return covers, or bring the return of that year.")
    {
        What = "A month was asked for that the yearly return does not cover.",
    };

    public static readonly ProblemKind AfterLast = new("MON-008", Severity.Warn, "Choose an earlier month, or accept that nothing happened since.")
    {
        What = "The last dates of the yearly return are of an earlier month: it was made before the end of the month asked for.",
    };

    public static readonly ProblemKind SeveralCouncils = new("RET-010", Severity.Stop, "Bring the tables of one council: ids of two may be the same.")
    {
        What = "The tables of the yearly return are those of several councils.",
    };

    public static readonly ProblemKind NoBirths = new("RET-011", Severity.Stop, "Bring the header of the return (CHILD, SEX, DOB, ETHNIC) too.")
    {
        What = "No table of the yearly return says when the children were born.",
    };

    public static readonly ProblemKind NoEpisodes = new("RET-104", Severity.Warn, "Bring the table of episodes too, unless children and placements come from other files.")
    {
        What = "The yearly return has no table of episodes, from which periods of care and placements are drawn.",
    };

    public static readonly ProblemKind NoEpisode = new("RET-201", Severity.Note, "Nothing needs to be done, unless these children were in care: then add their episodes.")
    {
        What = "Children stand in the yearly return's other tables who have no episode.",
    };

    public static readonly ProblemKind ShortHistory = new("RET-202", Severity.Note, "Bring the return of the year before too, and these figures will be there.")
    {
        What = "The yearly return does not reach back far enough for the figures that look back over a year.",
    };

    public static readonly ProblemKind OnceAYear = new("RET-203", Severity.Note, "Nothing needs to be done.")
    {
        What = "Health and care leavers are told once a year, and the month is not that of March.",
    };
}
