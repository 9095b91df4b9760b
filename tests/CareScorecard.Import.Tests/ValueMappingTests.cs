using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Parsing;

namespace CareScorecard.Import.Tests;

public sealed class ValueMappingTests
{
    private static readonly DateOnly Born = new(2007, 3, 9);

    [Fact]
    public void A_spelling_that_was_explained_once_is_read_and_told_in_a_note()
    {
        var result = Read(
            [
                new(Fields.CareLeavers.Suitability, "0", "Unsuitable"),
                new(Fields.CareLeavers.Activity, "gap year", "G5"),
                new(Fields.CareLeavers.Accommodation, "?", ""),
                new(Fields.CareLeavers.Disability, "Perhaps", "Yes"),
            ],
            ["A1", Born, "Relevant", 0, " Gap\u00A0Year", "?", "perhaps"],
            ["A2", Born, "Relevant", "0", "gap year", "U1", "No"]);

        Assert.Equal(
            [
                "note VAL-008 Care leavers!D",
                "note VAL-008 Care leavers!E",
                "note VAL-008 Care leavers!F",
                "note VAL-008 Care leavers!G",
            ],
            result.Where().Where(problem => problem.Contains("VAL", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "Column D (Suitability): values read as you once said: \"0\" as Unsuitable (2).",
                "Column E (Activity): values read as you once said: \" Gap\u00A0Year\" as G5 (1), \"gap year\" as G5 (1).",
                "Column F (Accommodation): values read as you once said: \"?\" as not recorded (1).",
                "Column G (Disability): values read as you once said: \"perhaps\" as Yes (1).",
            ],
            result.Problems.Where(problem => problem.Code == "VAL-008").Select(problem => problem.Message));
        Assert.Equal(
            [
                (Suitability.Unsuitable, LeaverActivity.G5, null, true),
                (Suitability.Unsuitable, LeaverActivity.G5, LeaverAccommodation.U, false),
            ],
            result.Records!.CareLeavers.Select(leaver => (leaver.Suitability!.Value, leaver.Activity!.Value, leaver.Accommodation, leaver.Disabled!.Value)));
    }

    [Fact]
    public void What_is_known_or_explained_of_another_field_is_read_as_before()
    {
        var result = Read(
            [new(Fields.CareLeavers.Activity, "F1", "G5"), new(Fields.Children.Disability, "perhaps", "Yes")],
            ["A1", Born, "Relevant", null, "F1", null, "perhaps"]);

        Assert.Equal(LeaverActivity.F1, Assert.Single(result.Records!.CareLeavers).Activity);
        Assert.Equal(["warn VAL-003 Care leavers!2G"], result.Where(Severity.Warn));
    }

    [Fact]
    public void A_meaning_that_is_no_code_is_asked_about_again()
    {
        var result = Read([new(Fields.CareLeavers.Activity, "gap year", "G99")], ["A1", Born, "Relevant", null, "gap year", null, null]);

        Assert.Equal(["warn VAL-002 Care leavers!2E"], result.Where(Severity.Warn));
    }

    [Fact]
    public void Every_field_with_codes_has_answers_that_reading_understands()
    {
        Assert.All(KnownCodes.Fields, field => Assert.NotEmpty(KnownCodes.Of(field)));
        Assert.All(
            KnownCodes.Of(Fields.CareLeavers.Accommodation).Select(known => known.Code),
            code => Assert.Equal(
                code,
                Assert.Single(Read(
                    [new(Fields.CareLeavers.Accommodation, "somewhere", code)],
                    ["A1", Born, "Relevant", null, null, "somewhere", null]).Records!.CareLeavers).Accommodation.ToString()));
        Assert.Equal(new KnownCode("U4", "Foster placement with other carer, long term"), KnownCodes.Of(Fields.Children.PlacementType).Single(known => known.Code == "U4"));
        Assert.Equal("SEN support", KnownCodes.Find(Fields.Children.Sen, "sen SUPPORT"));
        Assert.Null(KnownCodes.Find(Fields.Children.Sen, "U4"));
        Assert.Empty(KnownCodes.Of(Fields.Children.Team));
    }

    private static ReadResult Read(IReadOnlyList<ValueMapping> mappings, params object?[][] rows) => Reads.Read(new ReadRequest
    {
        Files =
        [
            new Workbook().Sheet("Care leavers",
                [["Young person ID", "Date of birth", "Eligibility", "Suitability", "Activity", "Accommodation", "Disability"], .. rows]).Save(),
        ],
        Month = Reads.ToMonth("2026-10"),
        ValueMappings = mappings,
    });
}
