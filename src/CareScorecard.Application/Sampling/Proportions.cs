using CareScorecard.Domain.Children;

namespace CareScorecard.Application.Sampling;

/// <summary>
/// How often each thing occurs at Norhaven: near England's published proportions for children looked after, rounded, with the few
/// unaccompanied children and the ethnic mix of a council in the North East.
/// </summary>
internal static class Proportions
{
    public static readonly Weights<Sex> Sexes = new((56, Sex.Male), (44, Sex.Female));

    /// <summary>Ages in years, first and last, of children in care on a day.</summary>
    public static readonly Weights<(int From, int To)> AgesInCare =
        new((5, (0, 0)), (13, (1, 4)), (17, (5, 9)), (40, (10, 15)), (25, (16, 17)));

    /// <summary>Ages in years, first and last, of children on the day they come into care.</summary>
    public static readonly Weights<(int From, int To)> AgesOnArrival =
        new((17, (0, 0)), (11, (1, 4)), (16, (5, 9)), (43, (10, 15)), (13, (16, 17)));

    public static readonly Weights<Ethnicity> Ethnicities = new(
        (79, Ethnicity.WBRI), (0.3, Ethnicity.WIRI), (0.2, Ethnicity.WIRT), (0.8, Ethnicity.WROM), (3.5, Ethnicity.WOTH),
        (1.2, Ethnicity.MWBC), (1.3, Ethnicity.MWBA), (1.8, Ethnicity.MWAS), (2, Ethnicity.MOTH),
        (0.4, Ethnicity.AIND), (2, Ethnicity.APKN), (0.7, Ethnicity.ABAN), (0.2, Ethnicity.CHNE), (1.2, Ethnicity.AOTH),
        (0.3, Ethnicity.BCRB), (2, Ethnicity.BAFR), (0.8, Ethnicity.BOTH), (1.5, Ethnicity.OOTH), (0.4, Ethnicity.NOBT));

    public static readonly Weights<Ethnicity> EthnicitiesOfUnaccompanied = new(
        (32, Ethnicity.AOTH), (34, Ethnicity.BAFR), (26, Ethnicity.OOTH), (8, Ethnicity.WOTH));

    public static readonly Weights<SpecialEducationalNeeds> Needs = new(
        (43, SpecialEducationalNeeds.None), (27, SpecialEducationalNeeds.Support), (30, SpecialEducationalNeeds.Plan));

    public static readonly Weights<CategoryOfNeed> CategoriesOfNeed = new(
        (66, CategoryOfNeed.N1), (3, CategoryOfNeed.N2), (4, CategoryOfNeed.N3), (8, CategoryOfNeed.N4), (14, CategoryOfNeed.N5),
        (1.2, CategoryOfNeed.N6), (0.2, CategoryOfNeed.N7), (2, CategoryOfNeed.N8));

    /// <summary>Days in care, first and last, of those who come in.</summary>
    public static readonly Weights<(int From, int To)> Stays = new(
        (24, (3, 180)), (11, (180, 365)), (20, (365, 730)), (14, (730, 1095)), (16, (1095, 1825)), (15, (1825, 5800)));

    /// <summary>The same of those who come in before they are five: for them another home for good is found sooner.</summary>
    public static readonly Weights<(int From, int To)> StaysOfTheYoungest = new(
        (32, (3, 180)), (20, (180, 365)), (31, (365, 730)), (11, (730, 1200)), (6, (1825, 5800)));

    /// <summary>The same of those in care on a day: whoever stays longer is more likely to be met.</summary>
    public static readonly Weights<(int From, int To)> StaysOfThoseInCare = new(
        (2, (3, 180)), (3, (180, 365)), (12, (365, 730)), (14, (730, 1095)), (26, (1095, 1825)), (43, (1825, 5800)));

    public static readonly Weights<ReasonCareEnded> ReasonsAt18 = new(
        (32, ReasonCareEnded.E17), (28, ReasonCareEnded.E5), (18, ReasonCareEnded.E6), (8, ReasonCareEnded.E7),
        (14, ReasonCareEnded.E8));

    public static readonly Weights<ReasonCareEnded> ReasonsWithinHalfYear = new(
        (36, ReasonCareEnded.E4A), (18, ReasonCareEnded.E4B), (10, ReasonCareEnded.E13), (14, ReasonCareEnded.E41),
        (8, ReasonCareEnded.E45), (14, ReasonCareEnded.E8));

    public static readonly Weights<ReasonCareEnded> ReasonsLater = new(
        (24, ReasonCareEnded.E4A), (10, ReasonCareEnded.E4B), (12, ReasonCareEnded.E41), (6, ReasonCareEnded.E43),
        (5, ReasonCareEnded.E44), (20, ReasonCareEnded.E45), (8, ReasonCareEnded.E46), (2, ReasonCareEnded.E48), (13, ReasonCareEnded.E8));

    public static readonly Weights<ReasonCareEnded> ReasonsFrom16 = new(
        (30, ReasonCareEnded.E4A), (15, ReasonCareEnded.E4B), (15, ReasonCareEnded.E5), (15, ReasonCareEnded.E6),
        (3, ReasonCareEnded.E9), (22, ReasonCareEnded.E8));

    public static readonly Weights<Participation> TakingPart = new(
        (47, Participation.PN1), (6, Participation.PN2), (20, Participation.PN3), (2, Participation.PN4), (5, Participation.PN5),
        (16, Participation.PN6), (4, Participation.PN7));

    public static readonly Weights<LeaverActivity> Activities = new(
        (6, LeaverActivity.F1), (15, LeaverActivity.F2), (4, LeaverActivity.F4), (23, LeaverActivity.F5), (4, LeaverActivity.P2),
        (7, LeaverActivity.P5), (15, LeaverActivity.G4), (18, LeaverActivity.G5), (8, LeaverActivity.G6));

    public static readonly Weights<LeaverActivity> ActivitiesTo18 = new(
        (1, LeaverActivity.F1), (44, LeaverActivity.F2), (5, LeaverActivity.F4), (12, LeaverActivity.F5), (4, LeaverActivity.P2),
        (3, LeaverActivity.P5), (8, LeaverActivity.G4), (20, LeaverActivity.G5), (3, LeaverActivity.G6));

    public static readonly Weights<LeaverAccommodation> Accommodations = new(
        (36, LeaverAccommodation.U), (13, LeaverAccommodation.D), (10, LeaverAccommodation.B), (10, LeaverAccommodation.Z),
        (5, LeaverAccommodation.E), (4, LeaverAccommodation.K), (3, LeaverAccommodation.C), (2, LeaverAccommodation.T),
        (4, LeaverAccommodation.X), (2, LeaverAccommodation.S), (1, LeaverAccommodation.V), (1, LeaverAccommodation.W),
        (5, LeaverAccommodation.Y), (1, LeaverAccommodation.G));
}
