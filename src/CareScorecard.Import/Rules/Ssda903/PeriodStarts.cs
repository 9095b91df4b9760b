using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>A period of care whose first episode does not say that care started.</summary>
/// <param name="before">Whether it is told of periods that may have begun before the return does, or of the others.</param>
internal abstract class PeriodWithoutStart(ProblemKind kind, string checks, bool before) : TableRule<Episode>(kind, checks)
{
    public sealed override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        var from = tables.Return.Years?.First.FirstDay ?? DateOnly.MinValue;
        foreach (var child in tables.Return.EpisodesByChild())
        {
            for (var i = 0; i < child.Count; i++)
            {
                var episode = child[i].Record;
                var starts = i == 0 || episode.StartsPeriodAfter(child[i - 1].Record);
                if (starts && episode.Began != EpisodeBegan.S && before == (i == 0 && episode.StartedOn < from))
                {
                    yield return (child[i], new Finding(Fields.Placements.SameCarer, episode.Began?.ToString(), Says(episode)));
                }
            }
        }
    }

    protected abstract string Says(Episode episode);

    protected static string Began(Episode episode) => episode.Began?.ToString() ?? "no reason that we know";
}

/// <summary>A year's return has only the episodes that were open in the year: earlier ones of the same period are in earlier returns.</summary>
internal sealed class PeriodBeganBeforeReturn() : PeriodWithoutStart(
    new ProblemKind("EPI-101", Severity.Warn, "Bring the returns of the years before too, or accept that time in care is counted from the first day that this one has.")
    {
        What = "A period of care began before the first day that the yearly return has.",
    },
    "periods of care that began before the return",
    before: true)
{
    protected override string Says(Episode episode) =>
        $"the first episode that the return has of the child began with {Began(episode)}, not with S: care is counted from {episode.StartedOn.ToWords()}, and started earlier.";
}

internal sealed class PeriodDoesNotStartWithS() : PeriodWithoutStart(
    new ProblemKind("EPI-102", Severity.Warn, "Enter S if care started on this day; else add or mend the episode before it.")
    {
        What = "The first episode of a child does not say that it starts a period of care (S).",
    },
    "periods of care that do not start with S",
    before: false)
{
    protected override string Says(Episode episode) =>
        $"a period of care begins here with {Began(episode)}, not with S: care is counted from {episode.StartedOn.ToWords()}.";
}
