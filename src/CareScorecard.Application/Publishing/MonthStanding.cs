using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Publishing;

/// <summary>How far a month has come, and who did what to it.</summary>
/// <param name="Current">What staff see; null where the only load was taken back.</param>
/// <param name="Published">What the board sees; null where no version is published.</param>
/// <param name="History">Of all its versions, oldest first.</param>
public sealed record MonthStanding(
    ReportingMonth Month, MonthVersion? Current, MonthVersion? Published, IReadOnlyList<VersionEvent> History)
{
    /// <summary>The board had it, and has it no more.</summary>
    public bool IsWithdrawn => Published is null && History.LastOrDefault(past => past.What is VersionEventKind.Published or VersionEventKind.Withdrawn)
        is { What: VersionEventKind.Withdrawn } withdrawn
        && withdrawn.Number == Current?.Number
        && Current is { State: VersionState.Draft };

    /// <summary>What happened last.</summary>
    public VersionEvent Last => History[^1];

    /// <summary>When a version was loaded, or brought back by an undo, and by whom.</summary>
    public VersionEvent? LoadOf(MonthVersion version) =>
        History.LastOrDefault(past => past.Number == version.Number && past.What is VersionEventKind.Loaded or VersionEventKind.Restored);
}
