using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;

namespace CareScorecard.Import.Writing;

/// <summary>Codes as our own workbook has them: the Department's code where there is one, else the service's words.</summary>
internal static class OwnSpelling
{
    public static string Of(Enum code) => code switch
    {
        SpecialEducationalNeeds.None => "None",
        SpecialEducationalNeeds.Support => "SEN support",
        SpecialEducationalNeeds.Plan => "EHCP",
        LeaverEligibility.FormerRelevant => "Former relevant",
        InTouch.NoLongerRequired => "No longer required",
        InTouch.ReturnedHome => "Returned home",
        Unit.PerFullTimePost => "per-fte",
        Unit or Polarity => code.ToString().ToLowerInvariant(),
        _ => code.ToString(),
    };
}
