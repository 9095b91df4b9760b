using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Rules;

/// <summary>What can be wrong with a sheet or a column as a whole, and what is set aside.</summary>
internal static class LayoutProblems
{
    public static readonly ProblemKind RequiredColumnMissing = new("LAY-001", Severity.Stop, "Add the column, or give the column that holds it this heading, and upload again.");

    public static readonly ProblemKind NoRows = new("LAY-002", Severity.Stop, "Put one row for each period of care under the headings, and upload again.");

    public static readonly ProblemKind ColumnSetAside = new("LAY-004", Severity.Note, "Nothing needs to be done, unless the column should be read: then give it the heading of the template.");

    public static readonly ProblemKind SheetSetAside = new("LAY-005", Severity.Note, "Nothing needs to be done, unless the sheet should be read: then give its columns the headings of the template.");

    public static readonly ProblemKind ListNotUsed = new("LAY-006", Severity.Note, "Nothing needs to be done.");

    public static readonly ProblemKind HeadingTwice = new("LAY-007", Severity.Warn, "Delete or rename the column that should not be read.");

    public static readonly ProblemKind SheetWithoutRows = new("LAY-008", Severity.Note, "Nothing needs to be done if there are none; else fill the sheet, or delete it.");

    public static readonly ProblemKind HiddenSheet = new("LAY-011", Severity.Note, "Nothing needs to be done, unless the sheet should not be read: then delete it.");

    public static readonly ProblemKind HiddenColumn = new("LAY-012", Severity.Note, "Nothing needs to be done, unless the column should not be read: then delete it.");

    public static readonly ProblemKind HiddenRows = new("LAY-013", Severity.Note, "Nothing needs to be done, unless those rows should not be read: then delete them, since hiding or filtering rows leaves them in the file.");

    public static readonly ProblemKind TwoHeadingRows = new("LAY-014", Severity.Note, "Nothing needs to be done if the columns were read as you mean them; else put all headings in one row.");

    public static readonly ProblemKind CheckNotRun = new("LAY-009", Severity.Note, "Add the column if the case system has it.");

    public static readonly ProblemKind NothingToCompareWith = new("LAY-010", Severity.Note, "Nothing needs to be done. Load earlier months first if you have them.") { What = "No earlier month is held, so that none of the checks against earlier months could run." };
}
