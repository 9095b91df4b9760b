using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators.CareLeavers;

/// <summary>
/// Who is a care leaver: former relevant young people, and at 17 and 18 relevant and eligible ones too. Qualifying young people,
/// those who died, and those who returned home for six months or more are in neither band.
/// </summary>
internal static class LeaverCohort
{
    public const string WordsAtSeventeenAndEighteen =
        "Care leavers aged 17 and 18 on the last day of the month, and young people of that age who are still in care and will be entitled to a care leaver's support";

    public const string WordsFromNineteenToTwentyOne = "Care leavers aged 19 to 21 on the last day of the month";

    public const string WordsOfBoth =
        "Care leavers aged 17 to 21 on the last day of the month, and young people of 17 and 18 who are still in care and will be entitled to a care leaver's support";

    public const string DifferenceAtSeventeenAndEighteen =
        "The Department looks at each young person around their birthday, and counts none who are still in care.";

    public const string DifferenceFromNineteenToTwentyOne =
        "The Department looks at each young person around their birthday, not at the end of the month.";

    /// <summary>Who is a care leaver, of which age, and whether still one.</summary>
    public static IReadOnlyList<Field> Needs { get; } =
        [Fields.CareLeavers.DateOfBirth, Fields.CareLeavers.Eligibility, Fields.CareLeavers.InTouch];

    public static bool IsSeventeenOrEighteen(CareLeaverInMonth leaver) =>
        leaver.Age is 17 or 18
        && leaver.Record.Eligibility is LeaverEligibility.FormerRelevant or LeaverEligibility.Relevant or LeaverEligibility.Eligible
        && !leaver.Record.InTouch.HasLeftTheCohort();

    public static bool IsNineteenToTwentyOne(CareLeaverInMonth leaver) =>
        leaver.Age is >= 19 and <= 21
        && leaver.Record.Eligibility is LeaverEligibility.FormerRelevant
        && !leaver.Record.InTouch.HasLeftTheCohort();

    public static bool IsEither(CareLeaverInMonth leaver) => IsSeventeenOrEighteen(leaver) || IsNineteenToTwentyOne(leaver);
}
