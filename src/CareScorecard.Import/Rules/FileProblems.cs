using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Rules;

/// <summary>What can be wrong with a whole file.</summary>
internal static class FileProblems
{
    public static readonly ProblemKind NotATable = new("FIL-001", Severity.Stop, "Bring an Excel workbook (.xlsx, .xlsm, .xlsb, .xls) or a .csv file.")
    {
        What = "A file is neither a workbook nor a .csv, whatever its name says.",
    };

    public static readonly ProblemKind SavedAsWebPage = new("FIL-001", Severity.Stop, "Open it in Excel, save it as an Excel workbook (.xlsx), and bring that.")
    {
        What = "A file is a web page or XML under the name of a table.",
    };

    public static readonly ProblemKind Damaged = new("FIL-002", Severity.Stop, "Open it in Excel and save it again, or export it again from the case system.")
    {
        What = "A file is damaged: it cannot be read to its end.",
    };

    public static readonly ProblemKind Empty = new("FIL-003", Severity.Stop, "Export it again from the case system, and look into it before you bring it.")
    {
        What = "A file is empty.",
    };

    public static readonly ProblemKind NeedsPassword = new("FIL-004", Severity.Stop, "Give its password, or save it without one. The password is not kept.")
    {
        What = "A workbook is protected with a password, and none was given.",
    };

    public static readonly ProblemKind WrongPassword = new("FIL-005", Severity.Stop, "Give the password with which it opens in Excel, or save it without one.")
    {
        What = "A workbook does not open with the password that was given.",
    };

    public static readonly ProblemKind TooLarge = new("FIL-006", Severity.Stop, "Remove pictures, or save it as .csv.")
    {
        What = "A file is larger than the most that is taken.",
    };

    public static readonly ProblemKind NothingKnown = new("LAY-003", Severity.Stop, "Use the headings of the CareScorecard template or of Annex A, in one of the first 25 rows.")
    {
        What = "A file has no sheet with headings of a layout that is known.",
    };

    public static readonly ProblemKind NoFiles = new("FIL-007", Severity.Stop, "Bring at least one file.")
    {
        What = "There is no file.",
    };

    public static readonly ProblemKind UnpacksTooLarge = new("FIL-008", Severity.Stop, "Open it in Excel, copy the rows of the children to a new workbook, and bring that.")
    {
        What = "A workbook or a .zip unpacks to far more than its size.",
    };

    public static readonly ProblemKind TooManyRows = new("FIL-009", Severity.Stop, "Delete what stands below or beside the table, or save the table alone as .csv.")
    {
        What = "A sheet has more rows than are read.",
    };

    public static readonly ProblemKind TooManyColumns = new("FIL-009", Severity.Stop, "Delete what stands below or beside the table, or save the table alone as .csv.")
    {
        What = "A sheet has more columns than are read.",
    };

    public static readonly ProblemKind CellTooLong = new("FIL-010", Severity.Stop, "Look at that row in a text editor: a quotation mark or a line break is missing.")
    {
        What = "A cell holds more text than a cell can.",
    };

    public static readonly ProblemKind TakesTooLong = new("FIL-011", Severity.Stop, "Bring fewer rows at a time, or save the table alone as .csv.")
    {
        What = "Reading a file took longer than its limit.",
    };

    public static readonly ProblemKind TooManyProblems = new("FIL-012", Severity.Stop, "Check that each column holds what its heading says; so many problems have one cause.")
    {
        What = "There are more problems than anybody could use.",
    };
}
