using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Components.Controls;

/// <summary>A month from which the usual range is worked out anew, as a chart marks it.</summary>
/// <param name="Words">Why, and who said so.</param>
public sealed record RebaseMark(ReportingMonth Month, string Words);
