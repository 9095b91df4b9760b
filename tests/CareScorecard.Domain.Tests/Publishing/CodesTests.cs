using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Xunit;

namespace CareScorecard.Domain.Tests.Publishing;

public class CodesTests
{
    [Fact]
    public void Programs_read_names_in_lower_case_with_hyphens()
    {
        Assert.Equal(["on-target", "close", "off-target", "context", "too-few", "no-data"], Codes.All<Status>());
        Assert.Equal(["improvement", "concern", "neutral-high", "neutral-low", "common-cause"], Codes.All<Variation>());
        Assert.Equal(["pass", "fail", "hit-and-miss"], Codes.All<Assurance>());
        Assert.Equal(["count", "percent", "rate", "ratio", "weeks", "days", "score", "per-fte"], Codes.All<Unit>());
        Assert.Equal(["floor", "ceiling", "band"], Codes.All<TargetKind>());
        Assert.Equal(["ours", "national", "statutory"], Codes.All<TargetOwner>());
        Assert.Equal(
            [
                "age-band", "sex", "ethnic-group", "sen", "disability", "uasc", "legal-status", "need", "placement", "area",
                "length-in-care", "team", "officer", "worker",
            ],
            Codes.All<Dimension>());
    }

    [Fact]
    public void A_code_reads_back_as_what_it_stands_for()
    {
        Assert.All(Enum.GetValues<Unit>(), unit =>
        {
            Assert.True(Codes.TryParse<Unit>(Codes.Of(unit).ToUpperInvariant(), out var read));
            Assert.Equal(unit, read);
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AgeBand")]
    [InlineData("0")]
    public void Anything_else_is_no_code(string? code)
    {
        Assert.False(Codes.TryParse<Dimension>(code, out _));
    }
}
