using CareScorecard.Application.Quality;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Components.Pages.Quality;

/// <summary>What the data-quality page draws.</summary>
/// <param name="Held">The months that are held, latest first.</param>
/// <param name="Reason">Why the reader looks at children in this visit; null where they have not said.</param>
public sealed record QualityContent(QualityReport Report, IReadOnlyList<ReportingMonth> Held, string? Reason = null);
