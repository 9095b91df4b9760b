using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>
/// Which of a dimension's fixed groups a recorded code belongs to, as a position in <see cref="Dimensions.Groups"/>; null where it is
/// not recorded.
/// </summary>
internal static class Groups
{
    public static int? Of(Sex? sex) => (int?)sex;

    public static int? Of(bool? yes) => yes switch
    {
        true => 0,
        false => 1,
        null => null,
    };

    /// <summary>The five groups of the census. Refused and not obtained are not recorded.</summary>
    public static int? Of(Ethnicity? ethnicity) => ethnicity switch
    {
        Ethnicity.WBRI or Ethnicity.WIRI or Ethnicity.WIRT or Ethnicity.WROM or Ethnicity.WOTH => 0,
        Ethnicity.MWBC or Ethnicity.MWBA or Ethnicity.MWAS or Ethnicity.MOTH => 1,
        Ethnicity.AIND or Ethnicity.APKN or Ethnicity.ABAN or Ethnicity.CHNE or Ethnicity.AOTH => 2,
        Ethnicity.BCRB or Ethnicity.BAFR or Ethnicity.BOTH => 3,
        Ethnicity.OOTH => 4,
        Ethnicity.REFU or Ethnicity.NOBT or null => null,
    };

    public static int? Of(SpecialEducationalNeeds? needs) => (int?)needs;

    /// <summary>V3 and V4, series of short breaks, are outside every roll.</summary>
    public static int? Of(LegalStatus? status) => status switch
    {
        LegalStatus.C1 or LegalStatus.C2 or LegalStatus.D1 => 0,
        LegalStatus.E1 => 1,
        LegalStatus.V2 => 2,
        LegalStatus.L1 or LegalStatus.L2 or LegalStatus.L3 => 3,
        LegalStatus.J1 or LegalStatus.J2 or LegalStatus.J3 => 4,
        LegalStatus.V3 or LegalStatus.V4 or null => null,
    };

    public static int? Of(CategoryOfNeed? need) => (int?)need;

    public static int? Of(PlacementType? type, PlacementProvider? provider) => type switch
    {
        PlacementType.U4 or PlacementType.U5 or PlacementType.U6 => provider == PlacementProvider.PR1 ? 0 : 1,
        PlacementType.U1 or PlacementType.U2 or PlacementType.U3 => 2,
        PlacementType.K1 or PlacementType.K2 => 3,
        PlacementType.H5 or PlacementType.P2 or PlacementType.K3 => 4,
        PlacementType.P1 => 5,
        PlacementType.A3 or PlacementType.A4 or PlacementType.A5 or PlacementType.A6 => 6,
        null => null,
        _ => 7,
    };

    public static int? Of(PlacementLocation? location) => (int?)location;

    /// <summary>By completed months from the day care started to the day it ended, or to the month's end while it lasts.</summary>
    public static int? OfLength(DateOnly startedOn, DateOnly to)
    {
        var months = ((to.Year - startedOn.Year) * 12) + to.Month - startedOn.Month;

        // Where a month has no such day its last day completes it: 31 January to 28 February is one month.
        if (startedOn <= to && startedOn.AddMonths(months) > to)
        {
            months--;
        }

        return months switch
        {
            _ when startedOn > to => null,
            < 6 => 0,
            < 12 => 1,
            < 24 => 2,
            < 60 => 3,
            _ => 4,
        };
    }
}
