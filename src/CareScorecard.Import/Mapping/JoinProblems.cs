using CareScorecard.Domain.Loads;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Mapping;

/// <summary>What can be wrong where several files say something about one month together.</summary>
internal static class JoinProblems
{
    public static readonly ProblemKind ValuesDiffer = new("TAB-001", Severity.Warn,
        "Correct the one that is wrong, or change the order of the files: the first file that has a value decides.")
    {
        What = "Two files give different values for one field of one child.",
    };

    public static readonly ProblemKind NotInTheMonth = new("TAB-002", Severity.Note,
        "Nothing needs to be done if they have left, or never were in care. Else check that the ids are those of the case system.")
    {
        What = "A table of the council's own has rows of somebody who is in no other sheet.",
    };

    public static readonly ProblemKind SaidTwice = new("TAB-003", Severity.Warn, "Delete the row that is out of date.")
    {
        What = "A table of the council's own has two rows about one child.",
    };

    public static readonly ProblemKind ReadByMapping = new("TAB-004", Severity.Note, "Nothing needs to be done. If a column is read as the wrong thing, change the mapping.")
    {
        What = "A table of the council's own was read by a saved mapping.",
    };

    public static readonly ProblemKind NothingToJoin = new("TAB-005", Severity.Stop, "Bring the month's own list together with this table.")
    {
        What = "A table of the council's own came without the list that it belongs to.",
    };
}
