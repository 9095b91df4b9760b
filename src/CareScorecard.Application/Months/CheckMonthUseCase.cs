using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Import;

namespace CareScorecard.Application.Months;

/// <summary>Reads and judges files, and says what the scorecard would say. Saves nothing.</summary>
public sealed class CheckMonthUseCase(MonthStore months, FigureStore figures, SettingsStore settings, DatabaseKindStore kind, MappingStore mappings)
{
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<MonthCheck> RunAsync(
        Viewer viewer,
        ReadRequest request,
        IProgress<ReadProgress>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);

        // A request that names its own mappings is asking what they would do.
        ArgumentNullException.ThrowIfNull(request);
        var saved = await mappings.ListAsync(cancellation);
        request = request.Mappings.Count > 0 ? request : request with { Mappings = [.. saved.Select(mapping => mapping.Mapping)] };

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
        var comparedWith = current ?? await FindLatestBeforeAsync(month, cancellation);
        var before = comparedWith is null
            ? null
            : await figures.ReadVersionAsync(comparedWith.Month, comparedWith.Number, cancellation);

        return new MonthCheck
        {
            Read = read,
            Effect = [.. judged.Select(after => Compare(council, month, after, before))],
            Current = current,
            ComparedWith = comparedWith,
            ChangesPastMonth = await PastMonthRule.IsChangedByAsync(months, current, records, cancellation),
            Figures = judged,
            Population = population,
            IsRealInSample = await IsRealInSampleAsync(records, cancellation),
        };
    }

    /// <summary>Whether a made-up council is held and not one of its children is in the files: then they are a real council's.</summary>
    private async Task<bool> IsRealInSampleAsync(MonthRecords records, CancellationToken cancellation)
    {
        if (await kind.ReadKindAsync(cancellation) != DatabaseKind.Sample
            || await months.FindCurrentAsync(month: null, cancellation) is not { } latest)
        {
            return false;
        }

        var held = await months.ReadRecordsAsync(latest.Month, latest.Number, cancellation);
        var known = held.Periods.Select(period => period.Child).ToHashSet();
        return records.Periods.Count > 0 && !records.Periods.Any(period => known.Contains(period.Child));
    }

    private async Task<MonthVersion?> FindLatestBeforeAsync(ReportingMonth month, CancellationToken cancellation) =>
        (await months.ListAsync(cancellation)).Where(version => version.IsCurrent && version.Month < month).MaxBy(version => version.Month);

    private static IndicatorEffect Compare(CouncilSettings council, ReportingMonth month, StoredFigure after, MonthFigures? held)
    {
        var before = held?.Figures.GetValueOrDefault(after.Definition.Id);
        return new IndicatorEffect(
            after.Definition,
            before,
            after.Value,
            before is null ? null : Rating.Of(council, held!.Version.Month, after.Definition, before).Status,
            Rating.Of(council, month, after.Definition, after.Value).Status);
    }
}
