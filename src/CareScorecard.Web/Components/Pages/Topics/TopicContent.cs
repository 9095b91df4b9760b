using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Topics;

namespace CareScorecard.Web.Components.Pages.Topics;

/// <summary>What a topic's page draws.</summary>
/// <param name="Held">The months that are held, latest first.</param>
public sealed record TopicContent(TopicReport Report, IReadOnlyList<ReportingMonth> Held);
