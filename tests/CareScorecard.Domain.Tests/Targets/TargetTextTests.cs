using System.Globalization;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;
using Xunit;

namespace CareScorecard.Domain.Tests.Targets;

public class TargetTextTests
{
    private static readonly ReportingMonth April2024 = new(2024, 4);

    [Theory]
    [InlineData(">=70", TargetKind.Floor, 70.0, null)]
    [InlineData(" >= 70 % ", TargetKind.Floor, 70.0, null)]
    [InlineData("≥70", TargetKind.Floor, 70.0, null)]
    [InlineData("<=29", TargetKind.Ceiling, null, 29.0)]
    [InlineData("<=0.10", TargetKind.Ceiling, null, 0.1)]
    [InlineData("<=0", TargetKind.Ceiling, null, 0.0)]
    [InlineData("50..70", TargetKind.Band, 50.0, 70.0)]
    [InlineData("50.5 .. 70", TargetKind.Band, 50.5, 70.0)]
    public void A_floor_a_ceiling_and_a_band_are_read(string text, TargetKind kind, double? low, double? high)
    {
        var read = TargetText.TryParse(text, TargetOwner.National, April2024, "why", out var target);

        Assert.True(read);
        Assert.Equal(new Target(kind, (decimal?)low, (decimal?)high, TargetOwner.National, April2024, "why"), target);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("70")]
    [InlineData(">70")]
    [InlineData(">=")]
    [InlineData(">=seventy")]
    [InlineData(">=-5")]
    [InlineData(">=1,5")]
    [InlineData("70..50")]
    [InlineData("50..")]
    [InlineData("50..60..70")]
    [InlineData(">=99999999999999999999999999999999")]
    public void Anything_else_is_not_a_target(string? text)
    {
        Assert.False(TargetText.TryParse(text, TargetOwner.Ours, April2024, null, out _));
    }

    [Theory]
    [InlineData(">=70")]
    [InlineData("<=0.1")]
    [InlineData("50..70.25")]
    public void What_is_printed_reads_back_the_same_under_any_culture(string text)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal(text, TargetText.Print(Definitions.Target(text)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
