using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Presenting;

/// <summary>One measure as it is presented: as the viewer may see it, so that a slide has nothing to hide.</summary>
/// <param name="Said">What the head of service says of it; null where nothing is said.</param>
public sealed record MeasureSlide(IndicatorReport Report, FigureCommentary? Said);
