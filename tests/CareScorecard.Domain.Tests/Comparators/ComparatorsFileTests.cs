using CareScorecard.Domain.Comparators;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Tests.Targets;
using Xunit;

namespace CareScorecard.Domain.Tests.Comparators;

public class ComparatorsFileTests
{
    private const string Headings = "measure,area,kind,neighbours_with_a_value,year_ending_31_march,value,unit,source\n";

    private static readonly IndicatorDefinition Dental = Definitions.Percent() with { ComparatorMeasure = "dental_check_pct" };

    [Fact]
    public void Other_areas_come_by_file_in_the_same_columns_and_stand_beside_ours()
    {
        var file = Read(
            """"
            dental_check_pct,Hackney,council,,2025,81,%,"Release of 2025, table ""LA"""
            dental_check_pct,Hackney,statistical neighbours (median),9,2025,77.5,%,Release of 2025
            dental_check_pct,London,region,,2025,79,%,Release of 2025
            """");
        var council = new CouncilSettings { CouncilName = "Hackney Council", Region = "London", Neighbours = ["Hackney"] };

        var comparators = PublishedFigures.BuiltIn.With([file]).For(Dental, council, new ReportingMonth(2026, 10));

        Assert.Empty(file.Problems);
        Assert.Equal(3, file.Count);
        Assert.Equal(["Hackney", "London"], file.Areas);
        Assert.Equal(
            [
                new("London", ComparatorKind.Region, 2025, 79m, "Published to the nearest whole number."),
                new("Hackney", ComparatorKind.Council, 2025, 81m, "Published to the nearest whole number."),
                new Comparator("Councils most like ours", ComparatorKind.Neighbours, 2025, 77.5m, "Median of the published figures of 9 of the 10 statistical neighbours."),
            ],
            comparators.Skip(1));
    }

    [Fact]
    public void A_later_file_counts_before_an_earlier_one_and_widens_the_range()
    {
        var first = Read("dental_check_pct,England,national,,2025,12,%,A");
        var second = Read("dental_check_pct,England,national,,2025,11,%,B");

        var held = PublishedFigures.BuiltIn.With([first, second]);

        Assert.Equal(11m, held.For(Dental, new CouncilSettings(), new ReportingMonth(2026, 10))[0].Value);
        Assert.Null(held.Outside(Dental, new IndicatorValue.Measured(12, 100, Calculation.Share), new ReportingMonth(2026, 10)));
        Assert.NotNull(PublishedFigures.BuiltIn.Outside(Dental, new IndicatorValue.Measured(12, 100, Calculation.Share), new ReportingMonth(2026, 10)));
    }

    [Fact]
    public void Every_problem_of_the_whole_file_is_said_at_once()
    {
        var file = Read(
            """
            dental_chek_pct,Hackney,council,,2025,81,%,A
            dental_check_pct,Hackney,county,,2025,81,%,A
            dental_check_pct,Britain,national,,2025,81,%,A
            dental_check_pct,,council,,2025,81,%,A
            dental_check_pct,Hackney,council,,2025,,%,A
            dental_check_pct,Hackney,council,,2025,c,%,A
            dental_check_pct,Hackney,council,,2025,181,%,A
            dental_check_pct,Hackney,council,,25,81,%,A
            dental_check_pct,Hackney,council,ten,2025,81,%,A
            dental_check_pct,Hackney,council,,2025,81,score 0-40,A
            dental_check_pct,Hackney,council,,2025,81,%,
            dental_check_pct,Hackney,council,,2025,81,%
            dental_check_pct,Hackney,council,,2025,81,%,A
            dental_check_pct,HACKNEY,council,,2025,82,%,A
            """);

        Assert.Equal(
            [
                (2, "measure"), (3, "kind"), (4, "area"), (5, "area"), (6, "value"), (7, "value"), (8, "value"), (9, "year_ending_31_march"),
                (10, "neighbours_with_a_value"), (11, "unit"), (12, "source"), (13, "measure"), (15, "measure"),
            ],
            file.Problems.Select(problem => (problem.Line, problem.Column)));
        Assert.Equal(
            "Line 6, value: there is no figure. Leave out a line without one: it then reads \"not published\".", file.Problems[4].ToString());
        Assert.Equal("Line 15, measure: line 14 has a figure of the same measure, area and year. Keep one.", file.Problems[^1].ToString());
        Assert.Contains("There are: adopted_pct_of_ceasing, ", file.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_columns_are_named_and_an_empty_file_is_said()
    {
        var narrow = ComparatorsFile.Read("measure,area,value\nx,y,1\n", PublishedFigures.BuiltIn.Units);
        var empty = ComparatorsFile.Read("\uFEFF\n\n", PublishedFigures.BuiltIn.Units);

        Assert.Equal(
            ["kind", "neighbours_with_a_value", "year_ending_31_march", "unit", "source"], narrow.Problems.Select(problem => problem.Column));
        Assert.StartsWith("Line 1, measure: the file is empty.", Assert.Single(empty.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_has_been_revised_since_is_passed_over()
    {
        var file = Read("dental_check_pct,Hackney,council,,2023 (as first published),81,%,A");

        Assert.Equal((0, 0), (file.Problems.Count, file.Count));
    }

    [Theory]
    [InlineData("Bristol, City of", true)]
    [InlineData("bristol", true)]
    [InlineData("St. Helens", true)]
    [InlineData("Kensington & Chelsea", true)]
    [InlineData("Midlesbrough", false)]
    public void A_name_is_told_from_a_slip_of_the_pen(string name, bool known)
    {
        Assert.Equal(known, EnglishAreas.IsCouncil(name));
    }

    private static ComparatorsFile Read(string lines) => ComparatorsFile.Read(Headings + lines, PublishedFigures.BuiltIn.Units);
}
