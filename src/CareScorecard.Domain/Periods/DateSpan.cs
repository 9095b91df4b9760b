namespace CareScorecard.Domain.Periods;

/// <summary>A run of days, both ends included.</summary>
public readonly record struct DateSpan(DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>False when there is no day: not recorded is never inside.</summary>
    public bool Contains(DateOnly? day) => day is { } known && Contains(known);
}
