using CareScorecard.Domain.Months;
using static CareScorecard.Domain.Months.Fields;

namespace CareScorecard.Import.Layouts;

/// <summary>
/// Ofsted's child-level lists (Annex A of the inspection framework for children's services). Lists 8, 9 and 10 feed the scorecard; the
/// others are recognised and set aside. In Ofsted's own form row 1 is a merged title and headings stand in row 2; the headings are
/// untidy there, and are so here.
/// </summary>
public static class AnnexALayout
{
    public const string Id = "annex-a";

    /// <summary>Children in care, and those who left in the six (often twelve) months before.</summary>
    public static SheetLayout List8 { get; } = new(Id, "List_8", RecordKind.Children,
    [
        new("Child Unique ID", CellKind.Text, Children.ChildId, Required: true),
        new("Gender", CellKind.Code, Children.Sex) { OtherHeadings = ["Sex"] },
        new("Ethnicity", CellKind.Code, Children.Ethnicity),
        new("Date of Birth", CellKind.Date, Children.DateOfBirth, Required: true),
        new("Age of Child (Years)", CellKind.Number) { Check = CheckedColumn.Age, OtherHeadings = ["Age"] },
        new("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))", CellKind.YesNo, Children.Uasc),
        new("Does the Child have a Disability", CellKind.YesNo, Children.Disability),
        new("Date Started to be Looked After", CellKind.Date, Children.CareStarted, Required: true),
        new("Child's Category of Need", CellKind.Code, Children.CategoryOfNeed),
        new("Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)", CellKind.YesNo) { Check = CheckedColumn.SecondPeriod },
        new("Start date of current legal status", CellKind.Date),
        new("Child's Legal Status", CellKind.Code, Children.LegalStatus),
        new("Date of Latest Statutory Review", CellKind.Date, Children.LastReview),
        new("Date of Last Social Work Visit", CellKind.Date, Children.LastVisit),
        new("What is the permanence plan for this child?", CellKind.Text, Children.PermanencePlan),
        new("Date of Last IRO Visit / Contact to the Child", CellKind.Date, Children.LastReviewingOfficerContact),
        new("Date of Last Health Assessment", CellKind.Date, Children.LastHealthAssessment),
        new("Date of Last Dental Check", CellKind.Date, Children.LastDentalCheck),
        new("Number of Placements in the Last 12 months", CellKind.Whole, Children.PlacementsInLast12Months),
        new("Date Ceased to be Looked After ", CellKind.Date, Children.CareEnded),
        new("Reason Ceased to be Looked After", CellKind.Code, Children.ReasonCareEnded),
        new("Start Date of Most Recent Placement", CellKind.Date, Children.PlacementStarted),
        new("Placement Type", CellKind.Code, Children.PlacementType),
        new("Placement Provider", CellKind.Code, Children.PlacementProvider),
        new("Placement postcode", CellKind.Text),
        new("URN of Placement", CellKind.Text),
        new("Placement Location", CellKind.Code, Children.PlacementLocation),
        new("LA of Placement", CellKind.Text, Children.PlacementAuthority),
        new("Number of Episodes the Child has been \u2018Missing\u2019 from their Placement in the last 12 months", CellKind.Whole, Children.MissingEpisodes),
        new("Number of Episodes the Child has been \u2018Absent\u2019 from their Placement in the last 12 months", CellKind.Whole, Children.AbsentEpisodes),
        new("Was the child offered a Return Interview after their last missing episode (Y/N)?", CellKind.YesNo, Children.ReturnInterviewOffered),
        new("Did the child accept a Return Interview after their last missing episode (Y/N)?", CellKind.YesNo, Children.ReturnInterviewAccepted),
        new("Allocated Team", CellKind.Text, Children.Team),
        new("Allocated Worker", CellKind.Text, Children.SocialWorker),
    ])
    {
        Title = "List 8: Children in care, and children who ceased to be looked after in the months before",
    };

    /// <summary>17 columns now; the form of 2019 had 13 of them.</summary>
    public static SheetLayout List9 { get; } = new(Id, "List_9", RecordKind.CareLeavers,
    [
        new("Child Unique ID", CellKind.Text, CareLeavers.YoungPersonId, Required: true) { OtherHeadings = ["Young Person Unique ID"] },
        new("Gender", CellKind.Code, CareLeavers.Sex) { OtherHeadings = ["Sex"] },
        new("Ethnicity", CellKind.Code, CareLeavers.Ethnicity),
        new("Date of Birth", CellKind.Date, CareLeavers.DateOfBirth, Required: true),
        new("Age of Child (Years)", CellKind.Number) { Check = CheckedColumn.Age, OtherHeadings = ["Age", "Age of Young Person (Years)"] },
        new("Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)", CellKind.YesNo, CareLeavers.Uasc),
        new("Does the Child have a Disability", CellKind.YesNo, CareLeavers.Disability) { OtherHeadings = ["Does the Young Person have a Disability"] },
        new("Allocated Team", CellKind.Text, CareLeavers.Team),
        new("Allocated Worker", CellKind.Text),
        new("Allocated Personal Advisor", CellKind.Text, CareLeavers.PersonalAdviser) { OtherHeadings = ["Allocated Personal Adviser"] },
        new("Eligibility Category", CellKind.Code, CareLeavers.Eligibility, Required: true),
        new("LA In Touch ", CellKind.Code, CareLeavers.InTouch),
        new("Latest Pathway Plan Review Date", CellKind.Date, CareLeavers.PathwayPlanReviewed),
        new("Latest Date of Contact", CellKind.Date, CareLeavers.LastContact),
        new("Type of Accommodation", CellKind.Code, CareLeavers.Accommodation),
        new("Suitability of Accommodation", CellKind.Code, CareLeavers.Suitability),
        new("Activity Status", CellKind.Code, CareLeavers.Activity),
    ])
    {
        Title = "List 9: Care leavers",
    };

    /// <summary>Children with a plan for adoption in the twelve months before.</summary>
    public static SheetLayout List10 { get; } = new(Id, "List_10", RecordKind.Adoption,
    [
        new("Child Unique ID", CellKind.Text, Adoption.ChildId, Required: true),
        new("Family identifier", CellKind.Text),
        new("Gender", CellKind.Code, Adoption.Sex) { OtherHeadings = ["Sex"] },
        new("Ethnicity", CellKind.Code, Adoption.Ethnicity),
        new("Date of Birth", CellKind.Date, Adoption.DateOfBirth),
        new("Age of Child (Years)", CellKind.Number) { Check = CheckedColumn.Age, OtherHeadings = ["Age"] },
        new("Does the Child have a Disability", CellKind.YesNo),
        new("Date the Child Entered Care", CellKind.Date, Adoption.EnteredCare, Required: true),
        new("Date of Decision that Child Should be Placed for Adoption", CellKind.Date, Adoption.Decision),
        new("Date of Placement Order", CellKind.Date, Adoption.PlacementOrder),
        new("Date of Matching Child and Prospective Adopters", CellKind.Date, Adoption.Matched),
        new("Date Placed for Adoption", CellKind.Date, Adoption.Placed),
        new("Date of Adoption Order ", CellKind.Date, Adoption.AdoptionOrder),
        new("Date of Decision that Child Should No Longer be Placed for Adoption", CellKind.Date, Adoption.DecisionReversed),
        new("Reason Why Child No Longer Placed for Adoption", CellKind.Text),
        new("Date the child was placed for fostering in FFA or concurrent planning placement", CellKind.Date),
    ])
    {
        Title = "List 10: Children with a plan for adoption",
    };

    /// <summary>Every list, 1 to 11.</summary>
    public static IReadOnlyList<SheetLayout> Sheets { get; } = [.. AnnexAOtherLists.First, List8, List9, List10, AnnexAOtherLists.Adopters];
}
