using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Data;

/// <summary>One setting as it was said once. A later entry of the same name, month and owner replaces it; none is ever lost.</summary>
public sealed record SettingEntry
{
    /// <summary>As on the command line: council-name, target.one-placement. Letter case does not matter.</summary>
    public required string Name { get; init; }

    /// <summary>As on the command line; empty takes an earlier saying back.</summary>
    public required string Value { get; init; }

    /// <summary>The first month to which a dated setting applies; null for one that is not dated.</summary>
    public ReportingMonth? From { get; init; }

    /// <summary>Whose target it is; null for every other setting.</summary>
    public TargetOwner? SetBy { get; init; }

    public string? Reason { get; init; }

    /// <summary>Who set it; null where nobody is signed in.</summary>
    public string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
