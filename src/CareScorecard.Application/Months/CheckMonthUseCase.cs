using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Bridges;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Import;

namespace CareScorecard.Application.Months;

/// <summary>Reads and judges files, and says what the scorecard would say. Saves nothing.</summary>
public sealed class CheckMonthUseCase(
    MonthStore months, MappingStore tables, ValueMappingStore values, DatabaseKindStore kind, CareMonthCache careMonths, MonthShapes shapes,
    LoadEffects effects)
{
    /// <summary>A month and the twelve changes up to the one before it.</summary>
    private const int MonthsToCompareWith = 13;

    /// <param name="request">What the council has said of its tables and spellings, and the months before, are added to it.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<MonthCheck> RunAsync(
        Viewer viewer,
        ReadRequest request,
        IProgress<ReadProgress>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        ArgumentNullException.ThrowIfNull(request);
        var asked = await WithWhatIsHeldAsync(request, cancellation);

        // Reading is work for the processor: it must not hold the page's thread.
        var read = await Task.Run(() => MonthReader.Read(asked, progress, cancellation), cancellation);
        return await JudgeAsync(request, read, cancellation);
    }

    /// <summary>The same of a month of a plan: its files may have been read already, for all months together.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<MonthCheck> OfPlanAsync(
        Viewer viewer,
        PlannedMonth planned,
        IProgress<ReadProgress>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        ArgumentNullException.ThrowIfNull(planned);
        return planned.Read is { } read
            ? await JudgeAsync(planned.Request, await Task.Run(() => read.Read(planned.Month), cancellation), cancellation)
            : await RunAsync(viewer, planned.Request with { Month = planned.Month ?? planned.Request.Month }, progress, cancellation);
    }

    /// <summary>The request with what the council has said of its spellings, and the months before each month.</summary>
    internal async Task<ReadRequest> WithWhatIsHeldAsync(ReadRequest request, CancellationToken cancellation)
    {
        var told = await tables.ListAsync(cancellation);
        var remembered = await values.ListAsync(cancellation);
        return request with
        {
            Mappings = [.. told.Select(table => table.Mapping), .. request.Mappings],
            ValueMappings = [.. remembered.Select(value => value.Mapping), .. request.ValueMappings],

            // Reading asks on a thread of its own, in the middle of its work.
            Earlier = request.Earlier ?? (month => FindEarlierAsync(month, cancellation).GetAwaiter().GetResult()),
        };
    }

    private async Task<MonthCheck> JudgeAsync(ReadRequest request, ReadResult read, CancellationToken cancellation)
    {
        if (read is not { Month: { } month, Records: { } records })
        {
            return new MonthCheck { Read = read, Effect = [] };
        }

        var settings = await effects.ReadSettingsAsync(cancellation);
        var judged = await Task.Run(
            () => MonthJudge.Of(new CareMonth(records, settings.Council.PopulationIn(month), WorkingDays.England)), cancellation);
        var effect = await effects.ReadAsync(settings, month, judged.Figures, cancellation);
        return new MonthCheck
        {
            Read = read,
            Effect = await ExplainAsync(effect, judged, cancellation),
            Current = effect.Current,
            ComparedWith = effect.ComparedWith,
            ChangesPastMonth = await PastMonthRule.IsChangedByAsync(months, effect.Current, records, cancellation),
            LeftOut = [.. request.LeftOut],
            Figures = judged.Figures,
            Previewed = effect,
            IsRealInSample = await IsRealInSampleAsync(records, cancellation),
        };
    }

    /// <summary>Each effect with those who came in, went out and changed, where the records before are kept.</summary>
    private async Task<IReadOnlyList<IndicatorEffect>> ExplainAsync(LoadEffect effect, MonthJudge judged, CancellationToken cancellation)
    {
        if (effect.ComparedWith is not { RecordsDeleted: null } held)
        {
            return effect.Effects;
        }

        var before = await careMonths.ReadAsync(held, effect.Population, cancellation);
        return await Task.Run<IReadOnlyList<IndicatorEffect>>(
            () =>
            {
                var changes = new CohortChanges(before, judged.Month);
                var said = JudgedMonth.Of(before, Catalogue.All);
                return
                [
                    .. effect.Effects.Select((one, i) => i >= judged.Outcomes.Count
                        ? one
                        : one with { Why = changes.Of(one.Definition, said[i], judged.Outcomes[i]) }),
                ];
            },
            cancellation);
    }

    private async Task<EarlierMonths> FindEarlierAsync(ReportingMonth month, CancellationToken cancellation) => new(
        await effects.FindLatestBeforeAsync(month, cancellation) is { RecordsDeleted: null } latest
            ? await months.ReadPeriodsAsync(latest.Month, latest.Number, cancellation)
            : null,
        await shapes.ReadAsync(month, MonthsToCompareWith, cancellation));

    /// <summary>Whether a made-up council is held and not one of its children is in the files: then they are a real council's.</summary>
    private async Task<bool> IsRealInSampleAsync(MonthRecords records, CancellationToken cancellation)
    {
        if (await kind.ReadKindAsync(cancellation) != DatabaseKind.Sample
            || await months.FindCurrentAsync(month: null, cancellation) is not { } latest)
        {
            return false;
        }

        var held = await months.ReadPeriodsAsync(latest.Month, latest.Number, cancellation);
        var known = held.Periods.Select(period => period.Child).ToHashSet();
        return records.Periods.Count > 0 && !records.Periods.Any(period => known.Contains(period.Child));
    }
}
