using CareScorecard.Data;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Components.Pages.Restatements;

/// <summary>What the page of corrected figures draws.</summary>
/// <param name="Restatements">Oldest first, as the viewer may see them.</param>
/// <param name="Held">The months that are held, latest first.</param>
public sealed record RestatementsContent(IReadOnlyList<Restatement> Restatements, IReadOnlyList<ReportingMonth> Held);
