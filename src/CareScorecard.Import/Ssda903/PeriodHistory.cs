using CareScorecard.Domain.Children;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Ssda903;

/// <summary>One period of care as its episodes tell it, first to last.</summary>
internal sealed class PeriodHistory(IReadOnlyList<Entry<Episode>> episodes, DateOnly? endedOn, ReasonCareEnded? endedBecause)
{
    public IReadOnlyList<Entry<Episode>> Episodes { get; } = episodes;

    public ChildId Child => Episodes[0].Record.Child;

    public DateOnly StartedOn => Episodes[0].Record.StartedOn;

    /// <summary>Null while care lasts.</summary>
    public DateOnly? EndedOn { get; } = endedOn;

    public ReasonCareEnded? EndedBecause { get; } = endedBecause;

    /// <summary>
    /// Where the child lived. An episode in which only the legal status changed is no placement of its own; one with the same carer
    /// continues the placement before it, which <see cref="PlacementStay.SameCarer"/> says.
    /// </summary>
    public IReadOnlyList<(PlacementStay Stay, Entry<Episode> From)> Stays { get; } = Join(episodes);

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

    /// <summary>A child's periods of care, first to last.</summary>
    /// <param name="episodes">All that stand, in the order in which they began.</param>
    public static IEnumerable<PeriodHistory> Of(IReadOnlyList<Entry<Episode>> episodes)
    {
        for (var from = 0; from < episodes.Count;)
        {
            var to = from + 1;
            while (to < episodes.Count && !episodes[to].Record.StartsPeriodAfter(episodes[to - 1].Record))
            {
                to++;
            }

            yield return Close(episodes, from, to);
            from = to;
        }
    }

    private static PeriodHistory Close(IReadOnlyList<Entry<Episode>> episodes, int from, int to)
    {
        var last = episodes[to - 1].Record;

        // X1 says that care goes on, and is believed unless the next episode says that it began anew.
        var goesOn = last.EndedOn is null || (last.EndedBecause == ReasonCareEnded.X1 && to == episodes.Count);
        return new PeriodHistory([.. episodes.Skip(from).Take(to - from)], goesOn ? null : last.EndedOn, last.EndsCare ? last.EndedBecause : null);
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
