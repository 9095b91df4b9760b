using CareScorecard.Domain.FactChecks;
using Xunit;

namespace CareScorecard.Domain.Tests.FactChecks;

/// <summary>What a board was told wrongly, each caught.</summary>
public class SlipsOfTheMinutesTests
{
    [Fact]
    public void What_remains_is_not_the_reduction_and_the_two_numbers_are_of_different_things()
    {
        var findings = Read("Children living with parents fell from 99 to 51, a 51.5% reduction.");

        Assert.Equal(
            [
                new FactFinding(
                    "99 to 51", 39, "one number became the other",
                    "99 is \"Special guardianship and child arrangements orders, 12 months\", 51 is \"Living with parents\": two different counts",
                    FactRules.DifferentCounts),
                new FactFinding("51.5%", 51, "a fall of 51.5%", "99 to 51 is a fall of 48.5%; 51.5% is what remains", FactRules.RelativeChange),
            ],
            findings);
    }

    [Fact]
    public void A_reduction_worked_out_from_last_months_figure()
    {
        var findings = Read("Children with three or more moves have gone from 136 to 37, a 71.3 % reduction.");

        Assert.Equal(
            [
                new FactFinding(
                    "71.3 %", 62, "a fall of 71.3%", "136 to 37 is a fall of 72.8%; 71.3% is 136 to 39, the figure of September 2021", FactRules.RelativeChange),
            ],
            findings);
    }

    [Fact]
    public void Days_that_are_weeks()
    {
        var findings = Read("Leavers averaged 151.8 days in care; five of the 25 had been in care for 5 years or more.");

        Assert.Equal(
            [
                new FactFinding(
                    "151.8 days", 17, "151.8 days",
                    "151.8 weeks (an average of 25); 5 of 25 had been in care 5 years or more, so the average is at least 365 days",
                    FactRules.Unit),
            ],
            findings);
    }

    [Fact]
    public void The_number_who_were_not_does_not_fit_the_percentage_who_were()
    {
        var findings = Read("91% of children were supervised this month; 36 were not.");

        Assert.Equal(
            [
                new FactFinding(
                    "36 were not", 44, "36 were not", "48 of 534 (9.0%) did not count as \"Case supervised this month\"; 36 of 534 is 6.7%", FactRules.Complement),
            ],
            findings);
    }

    [Fact]
    public void Per_cent_below_a_target_in_per_cent()
    {
        var findings = Read("One home all year is 4.1% below the target of 70%.");

        Assert.Equal(
            [new FactFinding("4.1%", 21, "4.1%", "4.1 percentage points: 65.9% against 70%", FactRules.Points)],
            findings);
    }

    [Fact]
    public void Moves_beside_Englands_figure_of_placements()
    {
        var findings = Read("6.9% of children had three or more placement moves, which is better than England at 9% in 2021.");

        Assert.Equal(
            [
                new FactFinding(
                    "England", 73, "\"Three or more moves in a year\" beside England", "the published figure is of three or more placements, not of moves",
                    FactRules.ComparatorMeasure),
            ],
            findings);
    }

    [Fact]
    public void Parts_that_do_not_add_up()
    {
        var findings = Read("There are seven children placed outside the region: one, one and four.");

        Assert.Equal(
            [new FactFinding("seven children placed outside the region: one, one and four", 10, "7 in all", "1 + 1 + 4 is 6", FactRules.Sum)],
            findings);
    }

    [Fact]
    public void Another_days_count_in_the_months_scorecard()
    {
        var findings = Read("The rate was 159.4 on 29 November, and 24.3% of children live with connected carers.");

        Assert.Equal(
            [
                new FactFinding(
                    "159.4 on 29 November", 13, "159.4 on 29 November 2021", "the figures are as at 31 October 2021: 159.1 per 10,000", FactRules.AsAt),
            ],
            findings);
    }

    [Fact]
    public void A_published_figure_without_its_year()
    {
        var findings = Read("Our rate is 159.1 and our neighbours' rate is 125.5.");

        Assert.Equal(
            [
                new FactFinding(
                    "125.5", 46, "neighbours: 125.5, without its year",
                    "Councils most like Northborough: 135.3 per 10,000 in the year ending March 2021", FactRules.ComparatorUndated),
            ],
            findings);
    }

    [Fact]
    public void One_code_with_two_meanings_and_one_months_gap_with_two_sizes()
    {
        var findings = Read(
            "CP4: children placed for adoption. The gap in October was 40.81. The October gap is 39.91. CP4: stability of placements over two years.");

        Assert.Equal(
            [
                new FactFinding(
                    "39.91", 84, "the gap of October is 39.91", "it is 40.81 before: one month has one figure, or says that it was restated", FactRules.TwoFigures),
                new FactFinding(
                    "CP4: stability of placements over two years", 91, "CP4 is \"stability of placements over two years\"",
                    "CP4 is \"children placed for adoption\" before", FactRules.CodeReused),
            ],
            findings);
    }

    internal static IReadOnlyList<FactFinding> Read(string text) => FactCheck.Read(text, MinutesOfOctober2021.Scorecard);
}
