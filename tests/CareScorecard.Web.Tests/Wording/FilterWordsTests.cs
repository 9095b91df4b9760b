using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Months;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Tests.Wording;

public class FilterWordsTests
{
    [Theory]
    [InlineData(SubjectKind.Child, "girls in Team North")]
    [InlineData(SubjectKind.CareLeaver, "young women in Team North")]
    [InlineData(SubjectKind.Review, "reviews of girls in Team North")]
    public void Filters_name_people_as_people_do(SubjectKind counts, string expected) =>
        Assert.Equal(expected, FilterWords.Of([new(Dimension.Sex, "Female"), new(Dimension.Team, "Team North")], counts));

    [Theory]
    [InlineData(Dimension.AgeBand, "10-15", "children aged 10 to 15")]
    [InlineData(Dimension.AgeBand, "0", "children aged under 1")]
    [InlineData(Dimension.Sex, "Male", "boys")]
    [InlineData(Dimension.Sex, "Neither", "children whose sex is recorded as neither")]
    [InlineData(Dimension.EthnicGroup, "Mixed", "children of the ethnic group Mixed")]
    [InlineData(Dimension.Sen, "Education, health and care plan", "children with an education, health and care plan")]
    [InlineData(Dimension.Disability, "No", "children who are not disabled")]
    [InlineData(Dimension.Placement, "Parents", "children living with their parents")]
    [InlineData(Dimension.Area, "Outside our area", "children living outside our area")]
    [InlineData(Dimension.Team, "North", "children in team North")]
    [InlineData(Dimension.Team, "Not recorded", "children with team not recorded")]
    public void One_filter_is_said_plainly(Dimension dimension, string label, string expected) =>
        Assert.Equal(expected, FilterWords.Of([new(dimension, label)], SubjectKind.Child));

    [Fact]
    public void Two_parts_of_one_characteristic_are_either_of_them() =>
        Assert.Equal(
            "boys aged 5 to 9 or aged 10 to 15",
            FilterWords.Of(
                [new(Dimension.AgeBand, "5-9"), new(Dimension.Sex, "Male"), new(Dimension.AgeBand, "10-15")], SubjectKind.Child));
}
