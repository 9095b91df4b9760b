using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Writing;

/// <summary>Writes the empty workbook that a council fills in: how to fill it, a sheet for each kind of record, and the month.</summary>
public static class Template
{
    private static readonly IReadOnlyList<string> YesOrNo = ["Yes", "No"];

    // Only lists that Excel can hold beside a column (255 characters at most) and that an answer has to come from.
    private static readonly Dictionary<Field, IReadOnlyList<string>> Answers = new()
    {
        [Fields.Children.Sex] = ["Male", "Female", "Neither"],
        [Fields.CareLeavers.Sex] = ["Male", "Female", "Neither"],
        [Fields.Adoption.Sex] = ["Male", "Female", "Neither"],
        [Fields.Children.Sen] = ["None", "SEN support", "EHCP"],
        [Fields.Children.PlacementLocation] = ["In", "Out"],
        [Fields.Placements.Location] = ["In", "Out"],
        [Fields.CareLeavers.Suitability] = ["Suitable", "Unsuitable"],
        [Fields.CareLeavers.Eligibility] = ["Eligible", "Relevant", "Former relevant", "Qualifying"],
        [Fields.CareLeavers.InTouch] = ["Yes", "No", "Died", "Refused", "No longer required", "Returned home"],
        [Fields.Measures.Unit] = ["count", "percent", "rate", "ratio", "weeks", "days", "score", "per-fte"],
        [Fields.Measures.Polarity] = ["higher", "lower", "band", "context"],
    };

    /// <param name="to">Left open. The bytes are the same each time.</param>
    public static void Write(Stream to)
    {
        using var file = new WorkbookFile(to);
        file.AddSheet("How to fill this in", new SheetShape([26, 96]), WriteGuidance);
        foreach (var layout in CareScorecardLayout.Sheets)
        {
            var shape = CareScorecardWorkbook.Shape(layout.Columns) with { Choices = [.. Choices(layout.Columns)] };
            file.AddSheet(layout.Name, shape, sheet => CareScorecardWorkbook.Headings(sheet, layout.Columns));
        }

        CareScorecardWorkbook.WriteMonth(file, string.Empty);
        file.Finish();
    }

    private static IEnumerable<(int Column, IReadOnlyList<string> Answers)> Choices(IReadOnlyList<LayoutColumn> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Kind == CellKind.YesNo)
            {
                yield return (i, YesOrNo);
            }
            else if (Answers.TryGetValue(columns[i].Field!, out var answers))
            {
                yield return (i, answers);
            }
        }
    }

    private static void WriteGuidance(SheetWriter sheet)
    {
        sheet.Row(CellStyle.Title, "CareScorecard: one month's records");
        foreach (var (about, words) in Guidance)
        {
            sheet.Row([about, words], column => column == 0 ? CellStyle.Heading : CellStyle.Words);
        }
    }

    private static readonly IReadOnlyList<(string About, string Words)> Guidance =
    [
        ("Month", "Write the reporting month into the Month sheet, as October 2026. Everything is judged at the last day of that month."),
        ("Required columns", "Dark headings must be filled in every row. A sheet that you cannot fill can be deleted, and so can a light column: "
            + "the figures that need it then say that they are missing, and are never shown as 0."),
        ("Blank cells", "Leave a cell blank when something is not recorded. Not recorded counts, and does not pass."),
        ("Dates", "Excel dates, or text with the day first: 31/10/2026."),
        ("Yes or No", "Yes, No, or blank for not recorded."),
        ("Children", "One row for each period of care that is open at the month's end or ended in the twelve months to it. "
            + "A child who came into care twice in that time has two rows."),
        ("Placements", "The placement history of those periods. Mark a row Same carer when only the status changed or the carer adopts. "
            + "With a history, placements are counted from it and not from the column on Children."),
        ("Reviews", "Every review held in those periods, or at least the last four of each child."),
        ("Care leavers", "Young people entitled to leaving-care support, as they are at the month's end."),
        ("Adoption", "Children with a plan for adoption, from the decision to twelve months after the adoption order."),
        ("Reviewing officers", "Independent reviewing officers with their full-time equivalent (0.6 for three days a week). "
            + "Names as they stand on Children. Managers are marked, and left out of the caseload."),
        ("Social workers", "With their full-time equivalent, whether they come from an agency, and all cases that they hold."),
        ("Measures", "Figures that you bring ready-made, each under an id of its own that never changes its meaning."),
        ("Ethnicity", "The Department's codes: WBRI, WIRI, WIRT, WROM, WOTH; MWBC, MWBA, MWAS, MOTH; AIND, APKN, ABAN, CHNE, AOTH; BCRB, BAFR, BOTH; "
            + "OOTH; REFU (refused), NOBT (not obtained)."),
        ("Category of need", "N1 abuse or neglect, N2 child's disability, N3 parent's illness or disability, N4 family in acute stress, "
            + "N5 family dysfunction, N6 socially unacceptable behaviour, N7 low income, N8 absent parenting."),
        ("Legal status", "C1 interim care order, C2 full care order, D1 freed for adoption, E1 placement order, V2 accommodated under section 20, "
            + "V3 and V4 series of short breaks, L1 police protection, L2 emergency protection order, L3 child assessment order, J1 to J3 youth justice."),
        ("Placement type", "U1 to U3 foster care with a relative or friend (long term, fostering for adoption, other), U4 to U6 other foster care (likewise), "
            + "A3 to A6 placed for adoption, P1 with parents, P2 independent living, P3 residential employment, K1 secure children's home, K2 children's home, "
            + "K3 supported accommodation, H5 residential accommodation, R1 care home, R2 NHS, R3 family centre, R5 custody, S1 residential school, "
            + "T0 to T4 temporary, Z1 other."),
        ("Placement provider", "PR0 parents, PR1 our own, PR2 another council, PR3 other public body, PR4 private, PR5 voluntary."),
        ("Reason care ended", "E11, E12 adopted; E2 died; E3 care taken over by another council; E4A, E4B returned home (planned, not planned); "
            + "E13 returned home in an emergency; E41 child arrangements order; E43 to E48 special guardianship; E5, E6 independent living; "
            + "E7 adult services; E9 sentenced; E14 found to be over 18; E15 remanded away; E16 moved abroad; E17 turned 18 and stayed put; E8 other."),
        ("Participation", "PN0 under four; PN1 attends and speaks; PN2 attends, an advocate speaks; PN3 attends, conveys views otherwise; "
            + "PN4 attends, conveys none; PN5 absent, briefed an advocate; PN6 absent, sent views; PN7 absent, no views."),
        ("Accommodation", "B parents or relatives, C residential care, D semi-independent, E supported lodgings, G abroad, H deported, K ordinary lodgings, "
            + "R residence not known, S no fixed abode, T foyer, U independent living, V emergency, W bed and breakfast, X custody, Y other, "
            + "Z with former foster carers."),
        ("Activity", "F full time, P part time: 1 higher education, 2 other education, 3 training or work (older records), 4 apprenticeship, 5 training or work. "
            + "G4 not in work or education through illness or disability, G5 other, G6 pregnancy or parenting."),
    ];
}
