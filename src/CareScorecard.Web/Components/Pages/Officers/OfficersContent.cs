using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;

namespace CareScorecard.Web.Components.Pages.Officers;

/// <summary>What the planner's page draws.</summary>
/// <param name="Held">The months that are held, latest first.</param>
public sealed record OfficersContent(PlannerReport Report, IReadOnlyList<ReportingMonth> Held);
