using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Sampling;

/// <summary>How large the fictional council is and which months it reports. The same options always give the same records.</summary>
public sealed record SampleOptions
{
    private static readonly ReportingMonth Earliest = new(2005, 1);
    private static readonly ReportingMonth Latest = new(2099, 12);

    /// <summary>About this many children in care in the last month; about 12 % fewer three years before.</summary>
    public int Children { get; init; } = 500;

    /// <summary>How many months, the last one included.</summary>
    public int Months { get; init; } = 36;

    /// <summary>The last month.</summary>
    public ReportingMonth To { get; init; } = new(2026, 10);

    public int Seed { get; init; } = 1;

    public ReportingMonth From => To.AddMonths(1 - Months);

    /// <summary>What is wrong with the options, as a sentence; null when nothing is. Lives begin years before the first month.</summary>
    public string? Problem =>
        Children < 1 ? "There must be one child at least."
        : Months < 1 ? "There must be one month at least."
        : To > Latest || To.MonthsSince(Earliest) < Months - 1 ? $"The months must lie between {Earliest.ToWords()} and {Latest.ToWords()}."
        : null;
}
