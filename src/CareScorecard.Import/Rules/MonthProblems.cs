using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Rules;

/// <summary>What can be wrong with the reporting month.</summary>
internal static class MonthProblems
{
    public static readonly ProblemKind CannotBeTold = new("MON-001", Severity.Stop, "Say which month the files are about, or add a Month sheet with the label Reporting month and the month beside it.")
    {
        What = "Nobody said which month the files are about, no Month sheet says it, and no dates suggest it.",
    };

    public static readonly ProblemKind OutsideRange = new("MON-002", Severity.Stop, "Give a month from January 2000 to December 2100, like October 2026.")
    {
        What = "The Month sheet names a month outside January 2000 to December 2100.",
    };

    public static readonly ProblemKind SuggestedByDates = new("MON-003", Severity.Note, "If it is another month, say which.")
    {
        What = "Nobody said the month: it is the one that the latest dates in the files suggest, or the last month of a yearly return.",
    };

    public static readonly ProblemKind Disagrees = new("MON-004", Severity.Warn, "Check that these are the files of the month you gave.")
    {
        What = "The Month sheet says another month than the person who brings the file.",
    };

    public static readonly ProblemKind Unreadable = new("MON-005", Severity.Warn, "Enter it like October 2026.")
    {
        What = "The Month sheet holds no month, or text that is not a month.",
    };

    public static readonly ProblemKind FilesDisagree = new("MON-006", Severity.Stop, "Bring the files of one month, or say which month it is.")
    {
        What = "The Month sheets of several files say different months.",
    };
}
