namespace CareScorecard.Import.Tests.Ssda903;

/// <summary>Small tables of a return, as text, rows separated by semicolons or lines.</summary>
internal static class ReturnTables
{
    public static SourceFile Header(params string[] rows) => Table("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", rows);

    /// <summary>CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC; the other columns are filled in.</summary>
    public static SourceFile Episodes(params string[] rows) => Table(
        "episodes.csv",
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
        [.. rows.Select(row => row.Split(',') is [var child, var from, var began, var status, var place, var provider, var to, var because]
            ? $"{child},{from},{began},{status},N1,{place},{provider},{to},{because},,,,"
            : row)]);

    public static SourceFile Reviews(params string[] rows) => Table("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", rows);

    public static SourceFile Uasc(params string[] rows) => Table("uasc.csv", "CHILD,SEX,DOB,DUC", rows);

    public static SourceFile Missing(params string[] rows) => Table("missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", rows);

    public static SourceFile Outcomes(params string[] rows) => Table(
        "oc2.csv",
        "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
        rows);

    public static SourceFile CareLeavers(params string[] rows) => Table("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", rows);

    public static SourceFile Adopted(params string[] rows) =>
        Table("ad1.csv", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR", rows);

    public static SourceFile PlacedForAdoption(params string[] rows) =>
        Table("placed.csv", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED", rows);

    public static SourceFile SocialWorkers(params string[] rows) => Table("sw.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", rows);

    public static SourceFile Table(string name, string headings, params string[] rows) =>
        Workbook.Csv(string.Join('\n', [headings, .. rows]), name: name);
}
