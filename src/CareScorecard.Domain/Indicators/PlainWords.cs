namespace CareScorecard.Domain.Indicators;

/// <summary>What many definitions say in the same words.</summary>
internal static class PlainWords
{
    public const string InOurCare = "Children in our care on the last day of the month";
    public const string AllOfThem = "All of them";
    public const string LeftThisMonth = "Children who left care this month";
    public const string LeftIn6Months = "Children who left care in the last 6 months";
    public const string LeftIn12Months = "Children who left care in the last 12 months";
    public const string TwiceCountsTwice = "A child who did so twice counts twice.";

    /// <summary>How the Department's yearly figures of children who left differ from a count of endings.</summary>
    public const string CountedOnceAYear = "The Department counts each child once a year, the last time they leave; here every time counts.";

    public const string DepartmentsReturn = "Department for Education, children looked-after return (SSDA903)";
    public const string AdoptionScorecard = "Department for Education, adoption scorecard";
}
