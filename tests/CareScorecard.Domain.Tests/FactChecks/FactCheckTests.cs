using CareScorecard.Domain.FactChecks;
using Xunit;

namespace CareScorecard.Domain.Tests.FactChecks;

public class FactCheckTests
{
    [Theory]
    [InlineData("Reviews on time rose to 82.4% this month.", "rose", "direction")]
    [InlineData("Reviews on time fell over the year.", "fell", "direction")]
    [InlineData("Reviews on time improved since last month.", "improved", "direction")]
    [InlineData("534 children are in our care, up 4 since last month.", "up", "direction")]
    [InlineData("Children in care rose from 538 to 534.", "538 to 534", "direction")]
    [InlineData("Children in care fell by half since last month.", "fell by half", "relative-change")]
    [InlineData("Children with three or more moves halved from 12 to 9.", "halved", "relative-change")]
    [InlineData("Reviews on time are at 84.4%.", "84.4%", "figure")]
    [InlineData("543 children are in our care.", "543", "figure")]
    [InlineData("93% of children were supervised this month.", "93%", "figure")]
    [InlineData("The rate is 159.4 per 10,000.", "159.4 per 10,000", "figure")]
    [InlineData("One home all year is 65.9%, against a target of 75%.", "75%", "target")]
    [InlineData("One home all year rose by 0.9% since September.", "0.9%", "points")]
    [InlineData("Connected carers look after 24.3% of children (103 of 534).", "103 of 534", "figure")]
    [InlineData("22 of 560 children are unaccompanied: 4.9%.", "4.9%", "fraction")]
    [InlineData("74 of 61 reviews were late.", "74 of 61", "fraction")]
    [InlineData("Yearly health checks stand at 90.8%, above England's 95% in 2021.", "95%", "comparator-figure")]
    [InlineData("It is 560 against 582, down 4.8%.", "4.8%", "relative-change")]
    [InlineData("Of 100 children, 159.1% live here and the rate of children in care is 159.1%.", "159.1%", "unit")]
    public void Slips_of_other_kinds_are_caught_where_they_stand(string text, string passage, string rule)
    {
        var findings = SlipsOfTheMinutesTests.Read(text);

        Assert.Contains((passage, rule), findings.Select(finding => (finding.Text, finding.Rule)));
        Assert.All(findings, finding => Assert.Equal(finding.Text, text.Substring(finding.Offset, finding.Text.Length)));
    }

    [Fact]
    public void Last_months_figure_is_told_as_what_it_is()
    {
        var finding = Assert.Single(SlipsOfTheMinutesTests.Read("Reviews on time are at 84.4%."));

        Assert.Equal(
            new FactFinding("84.4%", 23, "Reviews held on time (12 months): 84.4%", "82.4% (610 of 740); 84.4% was the figure of September 2021", FactRules.Figure),
            finding);
    }

    [Theory]
    [InlineData("534 children are in our care.")]
    [InlineData("There were 534 children in care on 31 October 2021, 4 fewer than in September.")]
    [InlineData("The number of children in care fell from 538 to 534.")]
    [InlineData("Children in care are down 0.7% since last month.")]
    [InlineData("The number has fallen from 560 to 534 in a year, a fall of 4.6%.")]
    [InlineData("The rate was 159.1 per 10,000 at 31 October.")]
    [InlineData("Our rate of children in care is 159.1; for councils most like ours it was 135.3 in 2021.")]
    [InlineData("It was 538 children in care on 30 September.")]
    [InlineData("560 against 582: down 3.8 %.")]
    [InlineData("22 of 560 are unaccompanied: 3.9 %.")]
    [InlineData("44 of 514 children, 8.56%, live at home under an order.")]
    [InlineData("Of 620 children, 3 have no ethnicity recorded: 99.5% are complete.")]
    [InlineData("620 children, of whom 3 have no ethnicity recorded: 99.5 %.")]
    [InlineData("428 children shared by 5.6 full-time reviewing officers are 76.4 each, and guidance is 50 to 70.")]
    [InlineData("For no more than 70 children each we need 6.2 reviewing officers, and 8.6 for no more than 50.")]
    [InlineData("25 children left care in October, five of them after 5 years or more.")]
    [InlineData("Those who left had spent an average of 151.8 weeks in care.")]
    [InlineData("In the last 6 months 125 left and 103 came into care.")]
    [InlineData("The ratio is 0.82 children coming in for every child who left.")]
    [InlineData("Nine special guardianship orders were made this month, 34 in 6 months and 90 in 12.")]
    [InlineData("51 children live with parents, 39 of them under a full care order.")]
    [InlineData("17 children have been adopted since April, and 32 have a placement order.")]
    [InlineData("Adopters took in children after 382 days, against a threshold of 426 days.")]
    [InlineData("Of 33 new placements, 18 are inside our area.")]
    [InlineData("20.4% live with our own foster carers, 0.6 percentage points short of the target of 21%.")]
    [InlineData("24.3% live with connected carers, under the ceiling of 29%.")]
    [InlineData("One home all year: 65.9% (352 of 534), 4.1 percentage points below the target of 70%.")]
    [InlineData("22 more children with one home all year would meet the target of 70%.")]
    [InlineData("One home all year rose from 65.1% to 65.9% since September.")]
    [InlineData("One home all year is 65.9%, up 0.9 percentage points on last month.")]
    [InlineData("37 children, or 6.9%, had three or more moves.")]
    [InlineData("55 children, 10.3%, had three or more placements; England was 9% in 2021.")]
    [InlineData("England publishes no figure for three or more moves; ours is 6.9%.")]
    [InlineData("96% of children were seen by their social worker in the last 6 weeks, and 21 of 525 were not.")]
    [InlineData("91% of children were supervised this month; 48 were not.")]
    [InlineData("In September 93% of children were supervised.")]
    [InlineData("Education plans are up to date for 94% of children, 1 percentage point short of the target of 95%.")]
    [InlineData("90.8% had their yearly health check, against 91% in England in 2021.")]
    [InlineData("Reviews on time fell from 84.4% in September to 82.4%.")]
    [InlineData("Reviews on time got worse since last month, to 82.4%, but improved over the year from 80%.")]
    [InlineData("130 of 740 reviews were late.")]
    [InlineData("By January we expect 90% of reviews to be on time.")]
    [InlineData("Two officers start in January, and the placement panel will meet weekly from 3 December.")]
    [InlineData("Seven children moved out of the region: one, two and four.")]
    [InlineData("Nearly a tenth of children, 9.6%, live with parents.")]
    [InlineData("About 160 children in every 10,000 are in our care.")]
    [InlineData("More than 90% of children were supervised.")]
    [InlineData("Children with three or more moves fell by almost three quarters over the year, from 136 to 37.")]
    [InlineData("The placement fell through for 2 of the 33 children who moved.")]
    [InlineData("Section 20 applies to 12 young people aged 16 and 17.")]
    [InlineData("The board agreed on 12 March 2021 to aim for 70%, and looks again in 2022.")]
    [InlineData("CP4 (children placed with parents) is on page 3; CP4: placed with parents, as before.")]
    [InlineData("The gap in October is 40.81, and in September it was 39.91.")]
    [InlineData("We are working on visits, follow-up and record keeping; up to date plans matter.")]
    [InlineData("Two foster carers retired, and matching took longer for teenagers.")]
    [InlineData("3.9% of children (21 of 534) are unaccompanied.")]
    public void Correct_sentences_raise_no_alarm(string sentence)
    {
        Assert.Empty(SlipsOfTheMinutesTests.Read(sentence));
    }

    [Fact]
    public void The_correct_sentences_together_raise_none_either()
    {
        var sentences = typeof(FactCheckTests).GetMethod(nameof(Correct_sentences_raise_no_alarm))!
            .GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value as string)
            .ToList();

        Assert.True(sentences.Count >= 50);
        Assert.Empty(SlipsOfTheMinutesTests.Read(string.Join("\n", sentences)));
    }

    [Fact]
    public void The_sentences_that_the_product_makes_raise_none()
    {
        var words = Domain.Sentences.SentenceRules.Of(MinutesOfOctober2021.Scorecard);

        Assert.Empty(SlipsOfTheMinutesTests.Read(string.Join("\n", words.Sentences.Select(sentence => sentence.Text).Concat(words.Questions.Select(question => question.Text)))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\r\n ")]
    [InlineData("%%% 12.. , 99 to to 51 (((")]
    [InlineData("of 0 of 0 is 0%, from 0 to 0, a 0% reduction: none.")]
    public void Texts_that_say_nothing_are_read_without_harm(string text)
    {
        Assert.Empty(SlipsOfTheMinutesTests.Read(text));
    }

    [Fact]
    public void Lines_and_numbers_with_points_are_kept_apart()
    {
        const string Text = "WHAT HAPPENED\r\nIt was 65.9%. Good.\r\nOne home all year is 4.1% below the target of 70%";

        var finding = Assert.Single(SlipsOfTheMinutesTests.Read(Text));

        Assert.Equal(("4.1%", Text.IndexOf("4.1%", StringComparison.Ordinal)), (finding.Text, finding.Offset));
    }
}
