using CareScorecard.Domain.Homes;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Components.Pages.Homes;

/// <summary>What the page of homes and journeys draws.</summary>
/// <param name="Held">The months that are held, latest first.</param>
public sealed record HomesContent(HomesReport Report, IReadOnlyList<ReportingMonth> Held);
