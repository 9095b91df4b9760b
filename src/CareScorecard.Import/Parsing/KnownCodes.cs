using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Writing;

namespace CareScorecard.Import.Parsing;

/// <summary>The answers that a field may have, for whoever says what a spelling means.</summary>
public static class KnownCodes
{
    private static readonly IReadOnlyList<KnownCode> YesOrNo = [new("Yes", "Yes"), new("No", "No")];

    private static readonly Dictionary<Field, IReadOnlyList<KnownCode>> ByField = All();

    /// <summary>The fields that have codes or Yes and No, in the order of our own workbook.</summary>
    public static IReadOnlyList<Field> Fields { get; } =
        [.. CareScorecardLayout.Sheets.SelectMany(sheet => sheet.Columns).Select(column => column.Field).OfType<Field>().Where(ByField.ContainsKey)];

    /// <returns>In the order of the list; empty where the field holds words, dates or numbers.</returns>
    public static IReadOnlyList<KnownCode> Of(Field field) => ByField.GetValueOrDefault(field) ?? [];

    /// <summary>The code as our own template writes it; null where it is none of the field's. Letter case does not matter.</summary>
    public static string? Find(Field field, string code) =>
        Of(field).FirstOrDefault(known => known.Code.Equals(code.Trim(), StringComparison.OrdinalIgnoreCase))?.Code;

    private static Dictionary<Field, IReadOnlyList<KnownCode>> All()
    {
        var sex = Codes<Sex>();
        var ethnicity = Codes<Ethnicity>();
        var codes = new Dictionary<Field, IReadOnlyList<KnownCode>>
        {
            [Domain.Months.Fields.Children.Sex] = sex,
            [Domain.Months.Fields.Children.Ethnicity] = ethnicity,
            [Domain.Months.Fields.Children.Sen] = Codes<SpecialEducationalNeeds>(),
            [Domain.Months.Fields.Children.ReasonCareEnded] = Codes<ReasonCareEnded>(),
            [Domain.Months.Fields.Children.CategoryOfNeed] = Codes<CategoryOfNeed>(),
            [Domain.Months.Fields.Children.LegalStatus] = Codes<LegalStatus>(),
            [Domain.Months.Fields.Children.PlacementType] = Codes<PlacementType>(),
            [Domain.Months.Fields.Children.PlacementProvider] = Codes<PlacementProvider>(),
            [Domain.Months.Fields.Children.PlacementLocation] = Codes<PlacementLocation>(),
            [Domain.Months.Fields.Placements.Type] = Codes<PlacementType>(),
            [Domain.Months.Fields.Placements.Provider] = Codes<PlacementProvider>(),
            [Domain.Months.Fields.Placements.Location] = Codes<PlacementLocation>(),
            [Domain.Months.Fields.Reviews.Participation] = Codes<Participation>(),
            [Domain.Months.Fields.CareLeavers.Sex] = sex,
            [Domain.Months.Fields.CareLeavers.Ethnicity] = ethnicity,
            [Domain.Months.Fields.CareLeavers.Eligibility] = Codes<LeaverEligibility>(),
            [Domain.Months.Fields.CareLeavers.InTouch] = Codes<InTouch>(),
            [Domain.Months.Fields.CareLeavers.Accommodation] = Codes<LeaverAccommodation>(),
            [Domain.Months.Fields.CareLeavers.Suitability] = Codes<Suitability>(),
            [Domain.Months.Fields.CareLeavers.Activity] = Codes<LeaverActivity>(),
            [Domain.Months.Fields.Adoption.Sex] = sex,
            [Domain.Months.Fields.Adoption.Ethnicity] = ethnicity,
            [Domain.Months.Fields.Measures.Unit] = Codes<Unit>(),
            [Domain.Months.Fields.Measures.Polarity] = Codes<Polarity>(),
        };
        foreach (var column in CareScorecardLayout.Sheets.SelectMany(sheet => sheet.Columns).Where(column => column.Kind == CellKind.YesNo))
        {
            codes[column.Field!] = YesOrNo;
        }

        return codes;
    }

    private static List<KnownCode> Codes<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(code => new KnownCode(OwnSpelling.Of(code), CodeWords.Of(code) ?? OwnSpelling.Of(code)))];
}
