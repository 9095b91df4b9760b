using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Indicators.Safety;

public class SafetyIndicatorsTests
{
    // A was offered and accepted; B was offered and is not known to have accepted; C was not offered; D is not known to have been.
    private static readonly MonthRecordsBuilder WentMissing = new MonthRecordsBuilder("2024-02").With(
        Child("A") with { MissingEpisodes = 1, ReturnInterviewOffered = true, ReturnInterviewAccepted = true },
        Child("B") with { MissingEpisodes = 12, ReturnInterviewOffered = true },
        Child("C") with { MissingEpisodes = 2, ReturnInterviewOffered = false, ReturnInterviewAccepted = true },
        Child("D") with { MissingEpisodes = 3 },
        Child("E") with { MissingEpisodes = 0, ReturnInterviewOffered = true, ReturnInterviewAccepted = true },
        Child("F"),
        Child("G", ended: "2024-01-31") with { MissingEpisodes = 1, ReturnInterviewOffered = true });

    [Fact]
    public void Went_missing_is_one_episode_or_more_and_not_recorded_does_not_pass()
    {
        Assert.Equal(Verdict.Share("A B C D E F", "A B C D"), Verdict.Of("missing-12-months", WentMissing));
    }

    [Fact]
    public void Return_interviews_are_offered_to_those_who_went_missing_and_accepted_by_those_offered()
    {
        Assert.Equal(Verdict.Share("A B C D", "A B"), Verdict.Of("return-interview-offered", WentMissing));
        Assert.Equal(Verdict.Share("A B", "A"), Verdict.Of("return-interview-accepted", WentMissing));
    }

    [Fact]
    public void Convictions_are_counted_from_10_to_17_and_substance_misuse_at_any_age()
    {
        var records = new MonthRecordsBuilder("2024-02").With(
            Child("A", born: "2014-02-28") with { ConvictedOrCautioned = true, SubstanceMisuseIdentified = true },
            Child("B", born: "2014-03-01") with { ConvictedOrCautioned = true, SubstanceMisuseIdentified = true },
            Child("C", born: "2006-03-01") with { ConvictedOrCautioned = false },
            Child("D", born: "2006-02-28") with { ConvictedOrCautioned = true },
            Child("E", "2023-03-02") with { ConvictedOrCautioned = true, SubstanceMisuseIdentified = true });

        Assert.Equal(Verdict.Share("A C", "A"), Verdict.Of("convicted-or-cautioned", records));
        Assert.Equal(Verdict.Share("A B C D", "A B"), Verdict.Of("substance-misuse", records));
    }
}
