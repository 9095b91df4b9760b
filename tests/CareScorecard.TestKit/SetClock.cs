namespace CareScorecard.TestKit;

/// <summary>A clock that a test puts forward.</summary>
public sealed class SetClock : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.UtcNow;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Forward(TimeSpan by) => _now += by;
}
