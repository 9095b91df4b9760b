using CareScorecard.Application.Access;
using CareScorecard.Application.Commentaries;
using CareScorecard.Application.Scorecards;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Presenting;

/// <summary>
/// The measures of a meeting, each with its trend, its parts by age and what is said of it. A viewer of the public view is given the
/// public figures and nothing else: whatever is pressed afterwards, there is nothing more to show.
/// </summary>
public sealed class ReadSlidesUseCase(ReadIndicatorUseCase indicators, ReadCommentaryUseCase commentaries)
{
    /// <summary>Months on the chart of a slide.</summary>
    public const int Months = 24;

    /// <param name="month">One that the viewer may see.</param>
    /// <param name="indicatorIds">In the order of the slides; what nobody knows is left out.</param>
    public async Task<IReadOnlyList<MeasureSlide>> RunAsync(
        Viewer viewer, ReportingMonth month, IReadOnlyList<string> indicatorIds, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        ArgumentNullException.ThrowIfNull(indicatorIds);
        var slides = new List<MeasureSlide>(indicatorIds.Count);
        foreach (var id in indicatorIds)
        {
            var question = new IndicatorQuestion { Id = id, Month = month, From = month.AddMonths(1 - Months), By = [Dimension.AgeBand] };
            if (await indicators.RunAsync(viewer, question, cancellation) is { } report)
            {
                slides.Add(new MeasureSlide(report, (await commentaries.OfReportAsync(viewer, report, cancellation)).Said));
            }
        }

        return slides;
    }
}
