using CareScorecard.Application.Packs;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Web.Components.Pages.Packs;

/// <summary>What the board pack's page draws.</summary>
/// <param name="Held">The months that are held, latest first.</param>
public sealed record PackContent(BoardPack Pack, IReadOnlyList<ReportingMonth> Held)
{
    /// <summary>Where the council's crest is; null for none.</summary>
    public string? Crest { get; init; }
}
