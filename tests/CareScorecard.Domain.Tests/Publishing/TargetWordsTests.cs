using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Xunit;
using static CareScorecard.Domain.Tests.Targets.Definitions;

namespace CareScorecard.Domain.Tests.Publishing;

public class TargetWordsTests
{
    [Fact]
    public void A_target_is_read_out()
    {
        Assert.Equal("at least 70%", TargetWords.Of(Percent(), Target(">=70")));
        Assert.Equal("up to 0.1%", TargetWords.Of(Percent(), Target("<=0.10")));
        Assert.Equal("50 to 70", TargetWords.Of(PerPost(), Target("50..70")));
        Assert.Equal("40 to 60%", TargetWords.Of(Percent(), Target("40..60")));
        Assert.Equal("up to 426 days", TargetWords.Of(Of(Unit.Days, Calculation.Quotient), Target("<=426")));
        Assert.Equal("none", TargetWords.Of(Count(), Target("<=0")));
    }

    [Theory]
    [InlineData(SubjectKind.Child, 18, false, GapDirection.More, "18 more children would meet the target")]
    [InlineData(SubjectKind.Child, 1, false, GapDirection.Fewer, "1 fewer child would meet the target")]
    [InlineData(SubjectKind.Review, 10, false, GapDirection.More, "10 more reviews would meet the target")]
    [InlineData(SubjectKind.CareLeaver, 1, false, GapDirection.More, "1 more young person would meet the target")]
    [InlineData(SubjectKind.CareLeaver, 2, false, GapDirection.More, "2 more young people would meet the target")]
    [InlineData(SubjectKind.SocialWorker, 2, false, GapDirection.Fewer, "2 fewer social workers would meet the target")]
    [InlineData(SubjectKind.Child, 4, true, GapDirection.Fewer, "4 to spare")]
    [InlineData(SubjectKind.Child, 0, true, GapDirection.Fewer, "none to spare")]
    public void A_gap_is_said_in_what_is_counted(SubjectKind counts, int amount, bool isMet, GapDirection direction, string expected)
    {
        Assert.Equal(expected, TargetWords.Of(Percent(counts), new Gap(isMet, amount, direction, GapUnit.Subjects)));
    }

    [Fact]
    public void A_caseload_is_said_in_full_time_posts()
    {
        var officers = PerPost() with { Theme = Theme.Reviews };
        var workers = PerPost(SubjectKind.SocialWorker);

        Assert.Equal("0.6 more full-time officers would meet the target", TargetWords.Of(officers, new Gap(false, 0.6m, GapDirection.More, GapUnit.FullTimePosts)));
        Assert.Equal("1 more full-time social worker would meet the target", TargetWords.Of(workers, new Gap(false, 1.0m, GapDirection.More, GapUnit.FullTimePosts)));
        Assert.Equal("0.3 full-time officers to spare", TargetWords.Of(officers, new Gap(true, 0.3m, GapDirection.Fewer, GapUnit.FullTimePosts)));
        Assert.Equal("room for 0.1 more full-time officers", TargetWords.Of(officers, new Gap(true, 0.1m, GapDirection.More, GapUnit.FullTimePosts)));
    }
}
