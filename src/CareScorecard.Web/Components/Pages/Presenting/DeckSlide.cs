using CareScorecard.Application.Presenting;

namespace CareScorecard.Web.Components.Pages.Presenting;

/// <summary>One slide.</summary>
/// <param name="Id">Of the measure, or of the opening slide.</param>
/// <param name="Title">The finding, as a sentence.</param>
/// <param name="Measure">Null for the opening slide.</param>
public sealed record DeckSlide(string Id, string Title, MeasureSlide? Measure);
