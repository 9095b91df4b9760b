using CareScorecard.Domain.Children;
using CareScorecard.Import.Parsing;

namespace CareScorecard.Import.Tests;

public sealed class ParsingTests
{
    [Theory]
    [InlineData("31/10/2026", "2026-10-31")]
    [InlineData("03/04/2025", "2025-04-03")]
    [InlineData("1/4/25", "2025-04-01")]
    [InlineData("1.4.2025", "2025-04-01")]
    [InlineData("2025-04-01", "2025-04-01")]
    [InlineData("2025-04-01T00:00:00", "2025-04-01")]
    [InlineData("2025-04-01 09:30:00.000", "2025-04-01")]
    [InlineData("01/04/2025 00:00", "2025-04-01")]
    [InlineData("1 April 2025", "2025-04-01")]
    [InlineData("01-Apr-25", "2025-04-01")]
    [InlineData("1st Sept 2024", "2024-09-01")]
    [InlineData("5/6/98", "1998-06-05")]
    [InlineData("29/02/2024", "2024-02-29")]
    public void Dates_are_read_day_first(string text, string date)
    {
        Assert.True(DateText.TryRead(text, out var read, out _));
        Assert.Equal(date, read.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("10/31/2026")]
    [InlineData("29/02/2023")]
    [InlineData("31/04/2026")]
    [InlineData("benzin")]
    [InlineData("2026")]
    [InlineData("01/2026")]
    [InlineData("1/2/123")]
    [InlineData("01/04/2025 to 03/04/2025")]
    [InlineData("1/4/2025?")]
    public void What_is_no_date_is_not_guessed(string text) => Assert.False(DateText.TryRead(text, out _, out _));

    [Theory]
    [InlineData("U4", PlacementType.U4)]
    [InlineData("d) U4: Foster placement - long term", PlacementType.U4)]
    [InlineData("u4", PlacementType.U4)]
    [InlineData("K2 [Homes and hostels]", PlacementType.K2)]
    [InlineData("P1OUT - Placed with own parents or other persons with parental authority (outside LA)", PlacementType.P1)]
    [InlineData("Placed for adoption with placement order not with current foster carer (under S21 AA 2002)", PlacementType.A6)]
    [InlineData("T4 - Temp accomm - 7 days or less, for any reason, not covered by codes T1 to T3", PlacementType.T4)]
    public void A_code_in_the_text_decides_else_the_spelling(string text, PlacementType type)
    {
        CodeLists.PlacementType.Read(text, out var read);

        Assert.Equal(type, read);
    }

    [Theory]
    [InlineData("C2 [Full Care Order]", LegalStatus.C2)]
    [InlineData("C2: FCO", LegalStatus.C2)]
    [InlineData("C1 - Interim Care Order S38 CA 1989", LegalStatus.C1)]
    [InlineData("CLA - E1 - Placement Order and C2 - Full Care Order", LegalStatus.E1)]
    [InlineData("Single period of accommodation under section 20", LegalStatus.V2)]
    [InlineData("Accommodated under an agreed series of short-term breaks, when individual episodes of care are recorded", LegalStatus.V4)]
    public void Legal_statuses_are_read(string text, LegalStatus status)
    {
        CodeLists.LegalStatus.Read(text, out var read);

        Assert.Equal(status, read);
    }

    [Theory]
    [InlineData("a) WBRI", Ethnicity.WBRI)]
    [InlineData("A1 - White British", Ethnicity.WBRI)]
    [InlineData("A4.14 Black Caribbean", Ethnicity.BCRB)]
    [InlineData("White and Asian [MWAS]", Ethnicity.MWAS)]
    [InlineData("both", Ethnicity.BOTH)]
    [InlineData("s) NOBT", Ethnicity.NOBT)]
    [InlineData("Refused", Ethnicity.REFU)]
    public void Ethnicities_are_read(string text, Ethnicity ethnicity)
    {
        CodeLists.Ethnicity.Read(text, out var read);

        Assert.Equal(ethnicity, read);
    }

    [Theory]
    [InlineData("C", LeaverAccommodation.C)]
    [InlineData("z", LeaverAccommodation.Z)]
    [InlineData("X1", LeaverAccommodation.X)]
    [InlineData("Y: Other accommodation", LeaverAccommodation.Y)]
    [InlineData("(B) With Parents or Relatives", LeaverAccommodation.B)]
    public void A_letter_is_a_code_where_the_column_has_it(string text, LeaverAccommodation accommodation)
    {
        CodeLists.Accommodation.Read(text, out var read);

        Assert.Equal(accommodation, read);
    }

    [Fact]
    public void The_same_letter_says_nothing_where_the_column_has_no_such_code()
    {
        Assert.Equal(Understood.NotRecorded, CodeLists.LegalStatus.Read("x", out _));
        Assert.Equal(Understood.NotRecorded, CodeLists.SpecialEducationalNeeds.Read("z", out _));
        Assert.Equal(Understood.AsCode, CodeLists.Accommodation.Read("k", out _));
        CodeLists.SpecialEducationalNeeds.Read("K", out var support);
        Assert.Equal(SpecialEducationalNeeds.Support, support);
    }

    [Theory]
    [InlineData("b) Female", Sex.Female)]
    [InlineData("2 - Female", Sex.Female)]
    [InlineData("F", Sex.Female)]
    [InlineData("1", Sex.Male)]
    [InlineData("d) Neither", Sex.Neither)]
    public void Sexes_are_read(string text, Sex sex)
    {
        CodeLists.Sex.Read(text, out var read);

        Assert.Equal(sex, read);
    }

    [Fact]
    public void A_value_that_nobody_knows_is_not_guessed() =>
        Assert.Equal(Understood.NotKnown, CodeLists.LegalStatus.Read("Q9", out _));
}
