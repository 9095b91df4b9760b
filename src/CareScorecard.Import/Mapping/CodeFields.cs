using CareScorecard.Domain.Months;
using CareScorecard.Import.Parsing;

namespace CareScorecard.Import.Mapping;

/// <summary>Which spellings are known in the fields that hold codes: what is in a column tells what it is about.</summary>
internal static class CodeFields
{
    private static readonly Dictionary<Field, Func<string, bool>> Knows = new()
    {
        [Fields.Children.Sex] = Known(CodeLists.Sex),
        [Fields.Children.Ethnicity] = Known(CodeLists.Ethnicity),
        [Fields.Children.Sen] = Known(CodeLists.SpecialEducationalNeeds),
        [Fields.Children.ReasonCareEnded] = Known(CodeLists.ReasonCareEnded),
        [Fields.Children.CategoryOfNeed] = Known(CodeLists.CategoryOfNeed),
        [Fields.Children.LegalStatus] = Known(CodeLists.LegalStatus),
        [Fields.Children.PlacementType] = Known(CodeLists.PlacementType),
        [Fields.Children.PlacementProvider] = Known(CodeLists.PlacementProvider),
        [Fields.Children.PlacementLocation] = Known(CodeLists.PlacementLocation),
        [Fields.Placements.Type] = Known(CodeLists.PlacementType),
        [Fields.Placements.Provider] = Known(CodeLists.PlacementProvider),
        [Fields.Placements.Location] = Known(CodeLists.PlacementLocation),
        [Fields.Reviews.Participation] = Known(CodeLists.Participation),
        [Fields.CareLeavers.Sex] = Known(CodeLists.Sex),
        [Fields.CareLeavers.Ethnicity] = Known(CodeLists.Ethnicity),
        [Fields.CareLeavers.Eligibility] = Known(CodeLists.Eligibility),
        [Fields.CareLeavers.InTouch] = Known(CodeLists.InTouch),
        [Fields.CareLeavers.Accommodation] = Known(CodeLists.Accommodation),
        [Fields.CareLeavers.Suitability] = Known(CodeLists.Suitability),
        [Fields.CareLeavers.Activity] = Known(CodeLists.Activity),
        [Fields.Adoption.Sex] = Known(CodeLists.Sex),
        [Fields.Adoption.Ethnicity] = Known(CodeLists.Ethnicity),
        [Fields.Measures.Unit] = Known(CodeLists.Unit),
        [Fields.Measures.Polarity] = Known(CodeLists.Polarity),
    };

    public static bool IsKnown(Field field, string text) => Knows.TryGetValue(field, out var knows) && knows(text);

    /// <summary>Yes, No, Y, N, 1, 0 and the like.</summary>
    public static bool IsYesOrNo(string text) => Known(CodeLists.YesNo)(text);

    private static Func<string, bool> Known<T>(CodeList<T> codes)
        where T : struct =>
        text => codes.Read(text, out _) is Understood.AsCode or Understood.FromWords;
}
