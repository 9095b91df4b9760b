using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Spc;

namespace CareScorecard.Application.Settings;

/// <summary>
/// Draws an indicator's usual range anew from a month on, or takes that back. Either needs a reason and a name, and is kept among the
/// settings, where nothing is ever lost.
/// </summary>
public sealed class RebaseUseCase(FigureStore figures, SettingsStore settings, TimeProvider clock)
{
    /// <param name="viewer">With a name.</param>
    /// <param name="month">The first of the new stretch; one that is held.</param>
    public Task<RebaseOutcome> RunAsync(
        Viewer viewer, string indicatorId, ReportingMonth month, string? reason, CancellationToken cancellation) =>
        ChangeAsync(viewer, indicatorId, month, reason, KnownSettings.On, cancellation);

    /// <summary>Afterwards the chart is drawn as if there had been no rebase in the month.</summary>
    /// <param name="viewer">With a name.</param>
    public Task<RebaseOutcome> TakeBackAsync(
        Viewer viewer, string indicatorId, ReportingMonth month, string? reason, CancellationToken cancellation) =>
        ChangeAsync(viewer, indicatorId, month, reason, KnownSettings.TakenBack, cancellation);

    private async Task<RebaseOutcome> ChangeAsync(
        Viewer viewer, string indicatorId, ReportingMonth month, string? reason, string value, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.Rebase);
        ArgumentNullException.ThrowIfNull(indicatorId);
        if (Refusal(viewer, reason) is { } why)
        {
            return new RebaseOutcome.Refused(why);
        }

        var held = await figures.ReadAsync(month, month, published: false, indicatorIds: null, cancellation);
        if (held is not [var figuresOfMonth])
        {
            return new RebaseOutcome.NotHeld(month);
        }

        if (figuresOfMonth.Figures.Keys.FirstOrDefault(known => known.Equals(indicatorId, StringComparison.OrdinalIgnoreCase)) is not { } id)
        {
            return new RebaseOutcome.Unknown([.. figuresOfMonth.Figures.Keys]);
        }

        var isThere = (await settings.ReadAsync(cancellation)).RebasesOf(id).Any(rebase => rebase.Month == month);
        if (value == KnownSettings.TakenBack && !isThere)
        {
            return new RebaseOutcome.Refused($"There is no rebase of {id} in {month.ToWords()}.");
        }

        var rebase = new Rebase(month, reason!.Trim(), viewer.Name!.Trim());
        await settings.SetAsync([KnownSettings.EntryOf(rebase, id, value, clock.GetUtcNow().UtcDateTime)], cancellation);
        return new RebaseOutcome.Done(id, rebase);
    }

    private static string? Refusal(Viewer viewer, string? reason) => viewer switch
    {
        _ when string.IsNullOrWhiteSpace(reason) => "Say why: the reason is kept, and shows on the chart.",
        _ when string.IsNullOrWhiteSpace(viewer.Name) => "Say who: the name is kept, and shows on the chart.",
        _ => null,
    };
}
