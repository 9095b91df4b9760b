using CareScorecard.Domain.FactChecks;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Components.Pages.FactChecks;

/// <summary>What the page that checks a text draws.</summary>
/// <param name="Month">Whose figures the text is compared with.</param>
/// <param name="Held">The months that are held, latest first.</param>
/// <param name="Checked">Null until a text has been sent.</param>
public sealed record FactCheckContent(ReportingMonth Month, IReadOnlyList<ReportingMonth> Held, CheckedText? Checked = null);

/// <param name="Findings">In the order of the text, none overlapping another.</param>
public sealed record CheckedText(string Text, IReadOnlyList<FactFinding> Findings);
