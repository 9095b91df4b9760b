using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Components.Pages.Presenting;

/// <summary>What is presented: only what the viewer may see is in it.</summary>
/// <param name="Words">The month in sentences and questions.</param>
/// <param name="Slides">In the order in which they are shown; never empty.</param>
/// <param name="Held">The months that can be presented, latest first.</param>
public sealed record DeckContent(
    Scorecard Scorecard, MonthInWords Words, IReadOnlyList<DeckSlide> Slides, IReadOnlyList<ReportingMonth> Held)
{
    /// <summary>The same with its month and slides named: it shows the same tomorrow, whatever then is the latest month or needs attention.</summary>
    public PresentView Address(PresentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view with { Month = Scorecard.Month, Slides = [.. Slides.Select(slide => slide.Id)] };
    }
}
