using CareScorecard.Domain.Months;
using CareScorecard.Import.Ssda903;
using static CareScorecard.Domain.Months.Fields;

namespace CareScorecard.Import.Layouts;

/// <summary>
/// The Department for Education's yearly return on children looked after (SSDA903), as .csv tables or as one workbook with a sheet a
/// table, in any order of columns. Regional copies have the columns LA and YEAR in front and write dates year first.
/// </summary>
public static class Ssda903Layout
{
    public const string Id = "ssda903";

    public static IReadOnlyList<SheetLayout> Sheets { get; } =
    [
        Table("Header", RecordKind.Children, ReturnTable.Header,
            Required("CHILD", CellKind.Text, Children.ChildId),
            Column("SEX", CellKind.Code, Children.Sex),
            Required("DOB", CellKind.Date, Children.DateOfBirth),
            Column("ETHNIC", CellKind.Code, Children.Ethnicity),
            NotKept("UPN"), NotKept("MOTHER"), NotKept("MC_DOB")),
        Table("Episodes", RecordKind.Children, ReturnTable.Episodes,
            Required("CHILD", CellKind.Text, Children.ChildId),
            Required("DECOM", CellKind.Date, Children.CareStarted),
            Required("RNE", CellKind.Code, Placements.SameCarer),
            Column("LS", CellKind.Code, Children.LegalStatus),
            Column("CIN", CellKind.Code, Children.CategoryOfNeed),
            Required("PLACE", CellKind.Code, Children.PlacementType),
            Column("PLACE_PROVIDER", CellKind.Code, Children.PlacementProvider),
            Required("DEC", CellKind.Date, Children.CareEnded),
            Required("REC", CellKind.Code, Children.ReasonCareEnded),
            Column("REASON_PLACE_CHANGE", CellKind.Text, Placements.ReasonForChange),
            NotKept("HOME_POST"), NotKept("PL_POST"), NotKept("URN")),
        Table("Reviews", RecordKind.Reviews, ReturnTable.Reviews,
            Required("CHILD", CellKind.Text, Reviews.ChildId),
            Column("DOB", CellKind.Date, Children.DateOfBirth),
            Required("REVIEW", CellKind.Date, Reviews.Held),
            Column("REVIEW_CODE", CellKind.Code, Reviews.Participation)),
        Table("UASC", RecordKind.Children, ReturnTable.Uasc,
            Required("CHILD", CellKind.Text, Children.ChildId),
            NotKept("SEX"),
            Column("DOB", CellKind.Date, Children.DateOfBirth),
            Required("DUC", CellKind.Date, Children.Uasc)),
        Table("Missing", RecordKind.Children, ReturnTable.Missing,
            Required("CHILD", CellKind.Text, Children.ChildId),
            Column("DOB", CellKind.Date, Children.DateOfBirth),
            Required("MISSING", CellKind.Code, Children.AbsentEpisodes),
            Required("MIS_START", CellKind.Date, Children.MissingEpisodes),
            NotKept("MIS_END")),
        Table("OC2", RecordKind.Children, ReturnTable.Outcomes,
            Required("CHILD", CellKind.Text, Children.ChildId),
            Column("DOB", CellKind.Date, Children.DateOfBirth),
            Column("SDQ_SCORE", CellKind.Whole, Children.SdqScore),
            NotKept("SDQ_REASON"),
            Column("CONVICTED", CellKind.YesNo, Children.ConvictedOrCautioned),
            Column("HEALTH_CHECK", CellKind.YesNo, Children.DevelopmentChecks),
            Column("IMMUNISATIONS", CellKind.YesNo, Children.Immunisations),
            Column("TEETH_CHECK", CellKind.YesNo, Children.LastDentalCheck),
            Column("HEALTH_ASSESSMENT", CellKind.YesNo, Children.LastHealthAssessment),
            Column("SUBSTANCE_MISUSE", CellKind.YesNo, Children.SubstanceMisuse),
            NotKept("INTERVENTION_RECEIVED"), NotKept("INTERVENTION_OFFERED")),
        Table("OC3", RecordKind.CareLeavers, ReturnTable.CareLeavers,
            Required("CHILD", CellKind.Text, CareLeavers.YoungPersonId),
            Required("DOB", CellKind.Date, Children.DateOfBirth),
            Required("IN_TOUCH", CellKind.Code, CareLeavers.InTouch),
            Column("ACTIV", CellKind.Code, CareLeavers.Activity),
            Column("ACCOM", CellKind.Code, CareLeavers.Accommodation)),
        Table("AD1", RecordKind.Adoption, ReturnTable.Adopted,
            Required("CHILD", CellKind.Text, Adoption.ChildId),
            Column("DOB", CellKind.Date, Children.DateOfBirth),
            Required("DATE_INT", CellKind.Date, Adoption.Decision),
            Required("DATE_MATCH", CellKind.Date, Adoption.Matched),
            NotKept("FOSTER_CARE"), NotKept("NB_ADOPTR"), NotKept("SEX_ADOPTR"), NotKept("LS_ADOPTR")),
        Table("PlacedAdoption", RecordKind.Adoption, ReturnTable.PlacedForAdoption,
            Required("CHILD", CellKind.Text, Adoption.ChildId),
            Column("DOB", CellKind.Date, Children.DateOfBirth),
            Required("DATE_PLACED", CellKind.Date, Adoption.Decision),
            Required("DATE_PLACED_CEASED", CellKind.Date, Adoption.DecisionReversed),
            NotKept("REASON_PLACED_CEASED")),
        Table("SWEpisodes", RecordKind.Children, ReturnTable.SocialWorkers,
            Required("CHILD", CellKind.Text, Children.ChildId),
            Column("DOB", CellKind.Date, Children.DateOfBirth),
            Required("SW_ID", CellKind.Text, Children.SocialWorker),
            Required("SW_DECOM", CellKind.Date, Children.SocialWorker),
            Column("SW_DEC", CellKind.Date, Children.SocialWorker),
            NotKept("SW_REASON")),
        NotUsed("PrevPerm", "earlier permanence", "PREV_PERM", "LA_PERM", "DATE_PERM"),
        NotUsed("DoLo", "deprivation of liberty orders", "DOLO_START", "DOLO_END"),
    ];

    private static SheetLayout Table(string name, RecordKind kind, ReturnTable table, params LayoutColumn[] columns) =>
        new(Id, name, kind, [.. columns, .. Regional()]) { Return = table };

    private static SheetLayout NotUsed(string name, string holds, params string[] columns) =>
        new(Id, name, null, [Required("CHILD", CellKind.Text, null), NotKept("DOB"), .. columns.Select(heading => Required(heading, CellKind.Text, null)), .. Regional()]) { Holds = holds };

    /// <summary>The council and the year of the return, as regional copies have them.</summary>
    private static LayoutColumn[] Regional() =>
    [
        new("LA", CellKind.Text) { Check = CheckedColumn.Council },
        new("YEAR", CellKind.Text) { Check = CheckedColumn.ReturnYear },
    ];

    private static LayoutColumn Column(string heading, CellKind kind, Field? field) => new(heading, kind, field);

    private static LayoutColumn Required(string heading, CellKind kind, Field? field) => new(heading, kind, field, Required: true);

    private static LayoutColumn NotKept(string heading) => new(heading, CellKind.Text);
}
