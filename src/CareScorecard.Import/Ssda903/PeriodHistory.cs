using CareScorecard.Domain.Children;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Ssda903;

/// <summary>One period of care as its episodes tell it, first to last.</summary>
internal sealed class PeriodHistory
{
    private List<(PlacementStay Stay, Entry<Episode> From)>? _stays;

    private PeriodHistory(IReadOnlyList<Entry<Episode>> episodes, bool isLast)
    {
        Episodes = episodes;
        var last = episodes[^1].Record;

        // X1 says that care goes on, and is believed unless a later episode says that it began anew.
        GoesOnUnseen = isLast && last is { EndedOn: not null, EndedBecause: ReasonCareEnded.X1 };
        EndedOn = GoesOnUnseen ? null : last.EndedOn;
        EndedBecause = last.EndsCare ? last.EndedBecause : null;
    }

    public IReadOnlyList<Entry<Episode>> Episodes { get; }

    public Entry<Episode> First => Episodes[0];

    public Entry<Episode> Last => Episodes[^1];

    public ChildId Child => First.Record.Child;

    public DateOnly StartedOn => First.Record.StartedOn;

    /// <summary>Null while care lasts.</summary>
    public DateOnly? EndedOn { get; }

    /// <summary>Null while care lasts, and where nobody gave a reason.</summary>
    public ReasonCareEnded? EndedBecause { get; }

    /// <summary>Care goes on after the last episode (X1), and the return does not say where.</summary>
    public bool GoesOnUnseen { get; }

    /// <summary>False where a stop stands against its rows: all of them share it.</summary>
    public bool Stands => First.Standing == Standing.Ready;

    /// <summary>
    /// Where the child lived. An episode in which only the legal status changed is no placement of its own; one with the same carer
    /// continues the placement before it, which <see cref="PlacementStay.SameCarer"/> says.
    /// </summary>
    public IReadOnlyList<(PlacementStay Stay, Entry<Episode> From)> Stays => _stays ??= Join(Episodes);

    /// <summary>The first day of the stay that lasts, or lasted, on the day, with the carer who looks after the child then.</summary>
    public DateOnly? PlacementStartedOn(DateOnly day)
    {
        DateOnly? started = null;
        foreach (var (stay, _) in Stays.TakeWhile(stay => stay.Stay.StartedOn <= day))
        {
            started = stay.SameCarer == true ? started : stay.StartedOn;
        }

        return started;
    }

    /// <summary>
    /// A child's periods of care, first to last. S begins one. Any other episode continues the one whose last episode ended, with care
    /// going on, on the day on which it started; else the latest that has not ended; and where there is none it begins one.
    /// </summary>
    /// <param name="episodes">All that stand, in the order in which they began.</param>
    public static List<PeriodHistory> Of(IReadOnlyList<Entry<Episode>> episodes)
    {
        var periods = new List<List<Entry<Episode>>>(1);
        foreach (var episode in episodes)
        {
            if (PeriodOf(episode.Record, periods) is { } period)
            {
                period.Add(episode);
            }
            else
            {
                periods.Add([episode]);
            }
        }

        return [.. periods.Select((period, i) => new PeriodHistory(period, isLast: i == periods.Count - 1))];
    }

    private static List<Entry<Episode>>? PeriodOf(Episode episode, List<List<Entry<Episode>>> periods)
    {
        if (episode.Began == EpisodeBegan.S)
        {
            return null;
        }

        return periods.FindLast(period => !period[^1].Record.EndsCare && period[^1].Record.EndedOn == episode.StartedOn)
            ?? periods.FindLast(period => !period[^1].Record.EndsCare);
    }

    private static List<(PlacementStay Stay, Entry<Episode> From)> Join(IReadOnlyList<Entry<Episode>> episodes)
    {
        var stays = new List<(PlacementStay Stay, Entry<Episode> From)>(episodes.Count);
        for (var i = 0; i < episodes.Count; i++)
        {
            var episode = episodes[i].Record;
            var ended = i + 1 < episodes.Count && !(episode.EndedOn <= episodes[i + 1].Record.StartedOn)
                ? episodes[i + 1].Record.StartedOn
                : episode.EndedOn;
            if (stays.Count > 0 && IsSamePlacement(stays[^1].Stay, episode))
            {
                var (stay, from) = stays[^1];
                stays[^1] = (stay with { EndedOn = ended, ReasonForChange = episode.ReasonForPlacementChange }, from);
                continue;
            }

            var began = new PlacementStay
            {
                Child = episode.Child,
                StartedOn = episode.StartedOn,
                EndedOn = ended,
                Type = episode.PlacementType,
                Provider = episode.Provider,
                SameCarer = stays.Count > 0 && episode.KeepsCarer,
                ReasonForChange = episode.ReasonForPlacementChange,
            };
            stays.Add((began, episodes[i]));
        }

        return stays;
    }

    /// <summary>Another type or provider under "legal status only" is a fault that is told: the stay then changes, with the same carer.</summary>
    private static bool IsSamePlacement(PlacementStay stay, Episode episode) =>
        episode.Began == EpisodeBegan.L && stay.Type == episode.PlacementType && stay.Provider == episode.Provider && stay.EndedOn >= episode.StartedOn;
}
