using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Rules;

/// <summary>What can be wrong with a sheet or a column as a whole, and what is set aside.</summary>
internal static class LayoutProblems
{
    public static readonly ProblemKind RequiredColumnMissing = new("LAY-001", Severity.Stop, "Add the column, or give the column that holds it this heading, and upload again.")
    {
        What = "A sheet that was recognised lacks a column without which its rows cannot be read.",
    };

    public static readonly ProblemKind NoRows = new("LAY-002", Severity.Stop, "Put one row for each period of care under the headings, and upload again.")
    {
        What = "The sheet of children has headings and no rows.",
    };

    public static readonly ProblemKind ColumnSetAside = new("LAY-004", Severity.Note, "Nothing needs to be done, unless the column should be read: then give it the heading of the template.")
    {
        What = "A column is not one that is used, or is known and not kept.",
    };

    public static readonly ProblemKind SheetSetAside = new("LAY-005", Severity.Note, "Nothing needs to be done, unless the sheet should be read: then give its columns the headings of the template.")
    {
        What = "A sheet has no headings that are known.",
    };

    public static readonly ProblemKind ListNotUsed = new("LAY-006", Severity.Note, "Nothing needs to be done.")
    {
        What = "A list of Annex A was recognised that the scorecard does not use.",
    };

    public static readonly ProblemKind HeadingTwice = new("LAY-007", Severity.Warn, "Delete or rename the column that should not be read.")
    {
        What = "Two columns have one heading: the one further left is read.",
    };

    public static readonly ProblemKind SheetWithoutRows = new("LAY-008", Severity.Note, "Nothing needs to be done if there are none; else fill the sheet, or delete it.")
    {
        What = "A sheet other than that of children has headings and no rows.",
    };

    public static readonly ProblemKind HiddenSheet = new("LAY-011", Severity.Note, "Nothing needs to be done, unless the sheet should not be read: then delete it.")
    {
        What = "A sheet that is read is hidden in Excel.",
    };

    public static readonly ProblemKind HiddenColumn = new("LAY-012", Severity.Note, "Nothing needs to be done, unless the column should not be read: then delete it.")
    {
        What = "A column that is read is hidden in Excel.",
    };

    public static readonly ProblemKind HiddenRows = new("LAY-013", Severity.Note, "Nothing needs to be done, unless those rows should not be read: then delete them, since hiding or filtering rows leaves them in the file.")
    {
        What = "Rows that are read are hidden in Excel, by hand or by a filter.",
    };

    public static readonly ProblemKind TwoHeadingRows = new("LAY-014", Severity.Note, "Nothing needs to be done if the columns were read as you mean them; else put all headings in one row.")
    {
        What = "The headings were put together from two rows.",
    };

    public static readonly ProblemKind CheckNotRun = new("LAY-009", Severity.Note, "Add the column if the case system has it.")
    {
        What = "A check could not run, since a column, a sheet or an earlier month is missing.",
    };

    public static readonly ProblemKind NothingToCompareWith = new("LAY-010", Severity.Note, "Nothing needs to be done. Load earlier months first if you have them.") { What = "No earlier month is held, so that none of the checks against earlier months could run." };
}
