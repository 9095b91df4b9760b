using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Spc;

/// <summary>
/// From a month on an indicator's usual range is drawn anew, because something is known to have changed. It shows on the chart, so that
/// nobody takes the new range for a long-standing one.
/// </summary>
/// <param name="Month">The first of the new stretch.</param>
/// <param name="Reason">In the council's own words.</param>
/// <param name="By">Who stands by it.</param>
public sealed record Rebase(ReportingMonth Month, string Reason, string By);
