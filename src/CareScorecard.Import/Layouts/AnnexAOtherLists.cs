namespace CareScorecard.Import.Layouts;

/// <summary>The lists of Annex A that the scorecard does not use: known by their headings so that they can be set aside by name.</summary>
internal static class AnnexAOtherLists
{
    private static readonly string[] ChildColumns = ["Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)"];

    private static readonly string[] WorkerColumns = ["Allocated Team", "Allocated Worker"];

    /// <summary>Lists 1 to 7.</summary>
    public static IReadOnlyList<SheetLayout> First { get; } =
    [
        List(1, "contacts", [.. ChildColumns, "Date of Contact", "Contact Source"]),
        List(2, "early help assessments",
            [.. ChildColumns, "Assessment start date", "Assessment completion date", "Organisation completing assessment"]),
        List(3, "referrals",
            [.. ChildColumns, "Date of referral", "Referral Source", "Referral NFA?", "Number of Referrals in Last 12 Months", .. WorkerColumns]),
        List(4, "assessments",
        [
            .. ChildColumns, "Does the Child have a Disability", "Continuous Assessment Start Date",
            "Child Seen During Continuous Assessment", "Continuous Assessment Date of Authorisation",
            "Was the child assessed as requiring LA children\u2019s social care support?", .. WorkerColumns,
        ]),
        List(5, "section 47 enquiries",
        [
            .. ChildColumns, "Does the Child have a Disability", "Strategy discussion initiating Section 47 Enquiry Start Date",
            "Was an Initial Child Protection Conference deemed unnecessary?", "Date of Initial Child Protection Conference",
            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
            "Number of Section 47 Enquiries in the last 12 months", "Number of ICPCs in the last 12 months", .. WorkerColumns,
        ]),
        List(6, "children in need",
        [
            .. ChildColumns, "Does the Child have a Disability", "CIN Start Date", "Primary Need Code", "Date Child Was Last Seen",
            "CIN Closure Date", "Reason for Closure", "Case Status", .. WorkerColumns,
        ]),
        List(7, "child protection plans",
        [
            .. ChildColumns, "Does the Child have a Disability", "Child Protection Plan Start Date", "Initial Category of Abuse",
            "Latest Category of Abuse", "Date of the Last Statutory Visit", "Was the Child Seen Alone?", "Date of latest review conference",
            "Child Protection Plan End Date",
            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
            "Number of Previous Child Protection Plans", .. WorkerColumns,
        ]),
    ];

    /// <summary>List 11.</summary>
    public static SheetLayout Adopters { get; } = List(11, "adopters",
    [
        "Individual adopter identifier", "Family identifier", "Gender", "Ethnicity", "Disability",
        "Is the (prospective) adopter fostering for adoption?", "Date enquiry received", "Date Stage 1 started", "Date Stage 1 ended",
        "Date Stage 2 started", "Date Stage 2 ended", "Date application submitted", "Date application approved",
        "Date adopter matched with child(ren)", "Date child/children placed with adopter(s)", "No. of children placed",
        "Date of Adoption Order", "Date of leaving adoption process", "Reason for leaving adoption process",
    ]);

    private static SheetLayout List(int number, string holds, IEnumerable<string> headings) =>
        new(AnnexALayout.Id, $"List_{number}", null,
        [
            .. headings.Select(heading => new LayoutColumn(heading, CellKind.Text)
            {
                Required = heading is "Child Unique ID" or "Individual adopter identifier",
                OtherHeadings = heading == "Age of Child (Years)" ? ["Age"] : [],
            }),
        ])
        {
            Holds = holds,
        };
}
