using CareScorecard.Application.Children;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Components.Pages.Children;

/// <summary>What the page of the children behind a figure draws.</summary>
/// <param name="Outcome">Never that the month is not held.</param>
/// <param name="Held">The months that are held, latest first.</param>
/// <param name="Reason">Why the reader looks; null where they have not said.</param>
/// <param name="Teams">The council teams whose children the reader may see; empty for all.</param>
public sealed record ChildrenContent(
    ChildrenOutcome Outcome, IReadOnlyList<ReportingMonth> Held, string? Reason, IReadOnlyList<string> Teams);
