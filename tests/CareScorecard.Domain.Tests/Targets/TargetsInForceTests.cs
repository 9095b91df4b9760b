using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;
using Xunit;
using static CareScorecard.Domain.Tests.Targets.Definitions;

namespace CareScorecard.Domain.Tests.Targets;

public class TargetsInForceTests
{
    private static readonly ReportingMonth April2024 = new(2024, 4);
    private static readonly ReportingMonth April2025 = new(2025, 4);

    private static readonly IndicatorDefinition Indicator = Percent() with
    {
        DefaultTarget = Target(">=70", TargetOwner.National),
    };

    private static CouncilSettings Settings(params Target[] targets) => new()
    {
        Targets = new Dictionary<string, IReadOnlyList<Target>> { [Indicator.Id] = targets },
    };

    [Fact]
    public void Without_a_target_of_the_council_the_definitions_own_drives()
    {
        var targets = TargetsInForce.In(April2024, Indicator, new CouncilSettings());

        Assert.Equal(Indicator.DefaultTarget, targets.Driving);
        Assert.Empty(targets.Others);
    }

    [Fact]
    public void Without_any_target_nothing_drives()
    {
        var targets = TargetsInForce.In(April2024, Percent(), new CouncilSettings());

        Assert.Null(targets.Driving);
        Assert.Empty(targets.Others);
    }

    [Fact]
    public void The_councils_target_replaces_the_definitions_from_its_month_on_and_not_before()
    {
        var own = Target(">=68", TargetOwner.Ours, April2024);
        var settings = Settings(own);

        Assert.Equal(Indicator.DefaultTarget, TargetsInForce.In(April2024.AddMonths(-1), Indicator, settings).Driving);
        Assert.Equal(own, TargetsInForce.In(April2024, Indicator, settings).Driving);
        Assert.Empty(TargetsInForce.In(April2024, Indicator, settings).Others);
    }

    [Fact]
    public void A_past_month_keeps_the_target_that_applied_then()
    {
        var old = Target(">=68", TargetOwner.Ours, April2024);
        var present = Target(">=72", TargetOwner.Ours, April2025);
        var settings = Settings(present, old);

        Assert.Equal(old, TargetsInForce.In(April2025.AddMonths(-1), Indicator, settings).Driving);
        Assert.Equal(present, TargetsInForce.In(April2025, Indicator, settings).Driving);
    }

    [Fact]
    public void Ours_drives_and_the_national_and_statutory_ones_stand_beside_it()
    {
        var statutory = Target(">=100", TargetOwner.Statutory, April2024);
        var national = Target(">=80", TargetOwner.National, April2024);
        var ours = Target(">=75", TargetOwner.Ours, April2025);
        var settings = Settings(statutory, ours, national);

        var before = TargetsInForce.In(April2024, Indicator, settings);
        var after = TargetsInForce.In(April2025, Indicator, settings);

        Assert.Equal(national, before.Driving);
        Assert.Equal([statutory], before.Others);
        Assert.Equal(ours, after.Driving);
        Assert.Equal([national, statutory], after.Others);
    }
}
