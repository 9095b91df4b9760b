using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Writing;

namespace CareScorecard.Import.Parsing;

/// <summary>The answers that a field may have, for whoever says what a spelling means.</summary>
public static class KnownCodes
{
    private static readonly Dictionary<Field, Answers> ByField = All();

    /// <summary>The fields that have codes or Yes and No, in the order of our own workbook.</summary>
    public static IReadOnlyList<Field> Fields { get; } =
        [.. CareScorecardLayout.Sheets.SelectMany(sheet => sheet.Columns).Select(column => column.Field).OfType<Field>().Where(ByField.ContainsKey)];

    /// <returns>In the order of the list; empty where the field holds words, dates or numbers.</returns>
    public static IReadOnlyList<KnownCode> Of(Field field) => ByField.GetValueOrDefault(field)?.Codes ?? [];

    /// <summary>The code as our own template writes it; null where it is none of the field's. Letter case does not matter.</summary>
    public static string? Find(Field field, string code) =>
        Of(field).FirstOrDefault(known => known.Code.Equals(code.Trim(), StringComparison.OrdinalIgnoreCase))?.Code;

    /// <summary>Whether the spelling is understood, as a code or as "not recorded", without anybody having explained it.</summary>
    public static bool Knows(Field field, string text) => ByField.GetValueOrDefault(field) is { } answers && answers.Knows(text.Trim());

    private static Dictionary<Field, Answers> All()
    {
        var codes = new Dictionary<Field, Answers>
        {
            [Domain.Months.Fields.Children.Sex] = Of(CodeLists.Sex),
            [Domain.Months.Fields.Children.Ethnicity] = Of(CodeLists.Ethnicity),
            [Domain.Months.Fields.Children.Sen] = Of(CodeLists.SpecialEducationalNeeds),
            [Domain.Months.Fields.Children.ReasonCareEnded] = Of(CodeLists.ReasonCareEnded),
            [Domain.Months.Fields.Children.CategoryOfNeed] = Of(CodeLists.CategoryOfNeed),
            [Domain.Months.Fields.Children.LegalStatus] = Of(CodeLists.LegalStatus),
            [Domain.Months.Fields.Children.PlacementType] = Of(CodeLists.PlacementType),
            [Domain.Months.Fields.Children.PlacementProvider] = Of(CodeLists.PlacementProvider),
            [Domain.Months.Fields.Children.PlacementLocation] = Of(CodeLists.PlacementLocation),
            [Domain.Months.Fields.Placements.Type] = Of(CodeLists.PlacementType),
            [Domain.Months.Fields.Placements.Provider] = Of(CodeLists.PlacementProvider),
            [Domain.Months.Fields.Placements.Location] = Of(CodeLists.PlacementLocation),
            [Domain.Months.Fields.Reviews.Participation] = Of(CodeLists.Participation),
            [Domain.Months.Fields.CareLeavers.Sex] = Of(CodeLists.Sex),
            [Domain.Months.Fields.CareLeavers.Ethnicity] = Of(CodeLists.Ethnicity),
            [Domain.Months.Fields.CareLeavers.Eligibility] = Of(CodeLists.Eligibility),
            [Domain.Months.Fields.CareLeavers.InTouch] = Of(CodeLists.InTouch),
            [Domain.Months.Fields.CareLeavers.Accommodation] = Of(CodeLists.Accommodation),
            [Domain.Months.Fields.CareLeavers.Suitability] = Of(CodeLists.Suitability) with { IsAskedAbout = "0" },
            [Domain.Months.Fields.CareLeavers.Activity] = Of(CodeLists.Activity),
            [Domain.Months.Fields.Adoption.Sex] = Of(CodeLists.Sex),
            [Domain.Months.Fields.Adoption.Ethnicity] = Of(CodeLists.Ethnicity),
            [Domain.Months.Fields.Measures.Unit] = Of(CodeLists.Unit),
            [Domain.Months.Fields.Measures.Polarity] = Of(CodeLists.Polarity),
        };
        foreach (var column in CareScorecardLayout.Sheets.SelectMany(sheet => sheet.Columns).Where(column => column.Kind == CellKind.YesNo))
        {
            codes[column.Field!] = new Answers([new("Yes", "Yes"), new("No", "No")], text => CodeLists.YesNoOf(column.Field!).Read(text, out _));
        }

        return codes;
    }

    private static Answers Of<T>(CodeList<T> codes)
        where T : struct, Enum => new(
            [.. Enum.GetValues<T>().Select(code => new KnownCode(OwnSpelling.Of(code), CodeWords.Of(code) ?? OwnSpelling.Of(code)))],
            text => codes.Read(text, out _));

    private sealed record Answers(IReadOnlyList<KnownCode> Codes, Func<string, Understood> Read)
    {
        /// <summary>A spelling that is asked about, though it looks like a code.</summary>
        public string? IsAskedAbout { get; init; }

        public bool Knows(string text) => text != IsAskedAbout && Read(text) != Understood.NotKnown;
    }
}
