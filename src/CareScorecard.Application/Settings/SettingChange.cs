using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>A setting as a person writes it, before anybody has looked at it.</summary>
/// <param name="Name">council-name, target.one-placement, in the words of the command line.</param>
/// <param name="Value">Lists are separated by semicolons.</param>
/// <param name="From">The first month it applies to; null for a setting without a date, or from the first month on.</param>
/// <param name="SetBy">For targets; null for our own.</param>
public sealed record SettingChange(
    string Name,
    string Value,
    ReportingMonth? From = null,
    TargetOwner? SetBy = null,
    string? Reason = null);
