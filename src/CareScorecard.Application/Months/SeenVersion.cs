using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Months;

/// <summary>
/// The version that somebody has looked at, and how far it had come then: what they decide is about that one, and not about what somebody
/// else has made of the month since.
/// </summary>
public sealed record SeenVersion(ReportingMonth Month, int Number, VersionState State);
