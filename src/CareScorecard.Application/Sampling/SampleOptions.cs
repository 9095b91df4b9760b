using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Sampling;

/// <summary>How large the fictional council is and which months it reports. The same options always give the same records.</summary>
public sealed record SampleOptions
{
    /// <summary>About this many children in care in the last month; about 12 % fewer three years before.</summary>
    public int Children { get; init; } = 500;

    /// <summary>How many months, the last one included.</summary>
    public int Months { get; init; } = 36;

    /// <summary>The last month.</summary>
    public ReportingMonth To { get; init; } = new(2026, 10);

    public int Seed { get; init; } = 1;

    public ReportingMonth From => To.AddMonths(1 - Months);
}
