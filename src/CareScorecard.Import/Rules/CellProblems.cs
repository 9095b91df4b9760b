using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Rules;

/// <summary>What can be wrong with one cell, whatever the record.</summary>
internal static class CellProblems
{
    public static readonly ProblemKind NotADate = new("VAL-001", Severity.Warn, "Enter it like 31/10/2026. Until then it counts as not recorded.")
    {
        What = "A cell of a date column is not a date.",
    };

    public static readonly ProblemKind CodeNotKnown = new("VAL-002", Severity.Warn, "Use one of the codes of the list, or say which code it stands for. Until then it counts as not recorded.")
    {
        What = "A cell of a column of codes holds no code, and no spelling of one, that is known.",
    };

    public static readonly ProblemKind NotYesOrNo = new("VAL-003", Severity.Warn, "Enter Yes or No. Until then it counts as not recorded.")
    {
        What = "A cell of a Yes/No column is neither.",
    };

    public static readonly ProblemKind NotANumber = new("VAL-004", Severity.Warn, "Enter a number. Until then it counts as not recorded.")
    {
        What = "A cell of a column of numbers is not a number.",
    };

    public static readonly ProblemKind OutsideRange = new("VAL-005", Severity.Warn, "Correct the number. Until then it counts as not recorded.")
    {
        What = "A number is below the least or above the most that it can be.",
    };

    public static readonly ProblemKind SuitabilityZero = new("VAL-006", Severity.Warn, "Write Unsuitable where it is unsuitable, and leave the cell blank where it is not recorded. Until then it counts as not recorded.")
    {
        What = "A care leaver's suitability is a bare 0, which means not recorded at some councils and unsuitable at others.",
    };

    public static readonly ProblemKind FromMemory = new("VAL-008", Severity.Note, "Nothing needs to be done. If one of them means something else by now, say so on the page of value mappings.")
    {
        What = "Spellings of this council's own were read as somebody once said.",
    };

    public static readonly ProblemKind FormulaWithoutValue = new("VAL-007", Severity.Warn, "Open the workbook in Excel, let it calculate, and save it. Until then the cell counts as not recorded.")
    {
        What = "A cell holds a formula that was never calculated.",
    };
}
