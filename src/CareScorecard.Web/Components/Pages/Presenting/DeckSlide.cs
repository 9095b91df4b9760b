using CareScorecard.Application.Presenting;
using CareScorecard.Domain.Villages;

namespace CareScorecard.Web.Components.Pages.Presenting;

/// <summary>One slide.</summary>
/// <param name="Id">Of the measure, of the opening slide, or of a village.</param>
/// <param name="Title">The finding, as a sentence.</param>
/// <param name="Measure">Null for the opening slide, and for a village.</param>
public sealed record DeckSlide(string Id, string Title, MeasureSlide? Measure)
{
    /// <summary>Null for all other slides.</summary>
    public VillageReport? Village { get; init; }
}
