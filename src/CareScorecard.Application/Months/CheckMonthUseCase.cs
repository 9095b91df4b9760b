using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Import;

namespace CareScorecard.Application.Months;

/// <summary>Reads and judges files, and says what the scorecard would say. Saves nothing.</summary>
public sealed class CheckMonthUseCase(MonthStore months, FigureStore figures, SettingsStore settings)
{
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<MonthCheck> RunAsync(
        Viewer viewer,
        ReadRequest request,
        IProgress<ReadProgress>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);

        // Reading is work for the processor: it must not hold the page's thread.
        var read = await Task.Run(() => MonthReader.Read(request, progress, cancellation), cancellation);
        if (read is not { Month: { } month, Records: { } records })
        {
            return new MonthCheck { Read = read, Effect = [] };
        }

        var council = await settings.ReadAsync(cancellation);
        var population = council.PopulationIn(month);
        var judged = await Task.Run(
            () => MonthJudge.Judge(new CareMonth(records, population, WorkingDays.England)), cancellation);
        var current = await months.FindCurrentAsync(month, cancellation);
        var before = current is null
            ? []
            : (await figures.ReadAsync(month, month, published: false, indicatorIds: null, cancellation)).Single().Figures;

        return new MonthCheck
        {
            Read = read,
            Effect = [.. judged.Select(after => Compare(council, month, after, before.GetValueOrDefault(after.Definition.Id)))],
            Current = current,
            Figures = judged,
            Population = population,
        };
    }

    private static IndicatorEffect Compare(
        CouncilSettings council,
        ReportingMonth month,
        StoredFigure after,
        IndicatorValue? before) =>
        new(
            after.Definition,
            before,
            after.Value,
            before is null ? null : Rating.Of(council, month, after.Definition, before).Status,
            Rating.Of(council, month, after.Definition, after.Value).Status);
}
