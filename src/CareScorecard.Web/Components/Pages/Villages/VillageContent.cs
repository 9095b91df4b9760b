using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Villages;

namespace CareScorecard.Web.Components.Pages.Villages;

/// <summary>What the village page draws.</summary>
/// <param name="Held">The months that are held, latest first.</param>
public sealed record VillageContent(VillageReport Report, IReadOnlyList<ReportingMonth> Held)
{
    /// <summary>The same question of another month; null where none was asked for, or it is not held.</summary>
    public VillageReport? Against { get; init; }
}
