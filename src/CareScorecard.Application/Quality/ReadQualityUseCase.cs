using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Quality;

namespace CareScorecard.Application.Quality;

/// <summary>How far the figures of a month can be trusted, and what to mend first. Counts and teams, and nobody's name or id.</summary>
public sealed class ReadQualityUseCase(MonthStore months, FigureStore figures, SettingsStore settings, HeldQuality held)
{
    /// <summary>Months that are looked back at, the month itself included.</summary>
    public const int MonthsTold = 13;

    /// <param name="month">Null: the latest month held.</param>
    /// <param name="team">Whose faults to show; null for all. Whoever has teams sees these only.</param>
    /// <returns>Null when the month, or any month, is not held.</returns>
    public async Task<QualityReport?> RunAsync(Viewer viewer, ReportingMonth? month, string? team, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadDrafts);
        var (versions, qualities) = await ReadAsync(month, cancellation);
        if (versions.Count == 0)
        {
            return null;
        }

        var version = versions[^1];
        var now = qualities[^1];
        var values = await figures.ReadVersionAsync(version.Month, version.Number, cancellation);
        var mine = Teams(viewer, team);
        return new QualityReport
        {
            Version = version,
            Team = team,
            Figures =
            [
                .. from indicator in Catalogue.All
                   let definition = indicator.Definition
                   where now.Month.Marks.ContainsKey(definition.Id) && values!.Figures.ContainsKey(definition.Id)
                   select new MarkedFigure(definition, values!.Figures[definition.Id], now.Month.Marks[definition.Id]),
            ],
            Months = [.. versions.Select(told => told.Month)],
            Lines = await Task.Run(() => Lines(qualities, mine), cancellation),
            Completeness = Completeness(qualities),
            Teams = TeamScores(qualities, Teams(viewer, null)),
        };
    }

    /// <summary>Every fault of the chosen teams, since when each stands: for the list that is downloaded.</summary>
    internal async Task<(MonthVersion Version, IReadOnlyList<(FaultAt At, ReportingMonth Since)> Faults)?> ListAsync(
        Viewer viewer, ReportingMonth? month, string? team, CancellationToken cancellation)
    {
        var (versions, qualities) = await ReadAsync(month, cancellation);
        if (versions.Count == 0)
        {
            return null;
        }

        var mine = Teams(viewer, team);
        var ages = FaultAges.Of([.. qualities.Select(quality => quality.Month)]);
        return (versions[^1],
        [
            .. from fault in qualities[^1].Month.Faults
               where IsOf(mine, fault.Team) && fault.Name.Length > 0
               orderby fault.Fault.Field?.Kind, fault.Fault.Field?.Name, fault.Fault.Code, fault.Team, fault.Name
               select (fault, ages[(fault.Fault, fault.Who)]),
        ]);
    }

    private async Task<(IReadOnlyList<MonthVersion> Versions, IReadOnlyList<VersionQuality> Qualities)> ReadAsync(
        ReportingMonth? month, CancellationToken cancellation)
    {
        if (await months.FindCurrentAsync(month, cancellation) is not { } version)
        {
            return ([], []);
        }

        var council = await settings.ReadAsync(cancellation);
        var told = (await months.ListAsync(cancellation))
            .Where(other => other.IsCurrent && other.Month <= version.Month && version.Month.MonthsSince(other.Month) < MonthsTold)
            .OrderBy(other => other.Month)
            .ToList();
        var qualities = new List<VersionQuality>(told.Count);
        foreach (var one in told)
        {
            qualities.Add(await held.ReadAsync(one, council.PopulationIn(one.Month), cancellation));
        }

        return (told, qualities);
    }

    private static List<MendingLine> Lines(IReadOnlyList<VersionQuality> qualities, IReadOnlyList<string> mine)
    {
        var now = qualities[^1];
        var ages = FaultAges.Of([.. qualities.Select(quality => quality.Month)]);
        var effects = now.Month.Effects.ToLookup(effect => effect.Fault);
        var first = qualities[0].Month.Month;
        return
        [
            .. from fault in now.Month.Faults
               where IsOf(mine, fault.Team)
               group fault by fault.Fault into faults
               let moved = effects[faults.Key].OrderByDescending(effect => effect.Moves).ThenByDescending(effect => effect.Subjects).ToList()
               let since = faults.Min(fault => ages[(fault.Fault, fault.Who)])
               orderby moved.Select(effect => effect.Moves).FirstOrDefault() descending, faults.Count() descending
               select new MendingLine
               {
                   Fault = faults.Key,
                   Fix = faults.Key.Code is { } code ? now.Fixes.GetValueOrDefault(code) : null,
                   Subjects = faults.Count(),
                   Kind = KindOf(faults.First()),
                   Owners =
                   [
                       .. faults.GroupBy(fault => fault.Team is { } team ? Matching.Key(team) : null)
                           .Select(owned => (owned.First().Team, owned.Count()))
                           .OrderByDescending(owned => owned.Item2),
                   ],
                   Since = since,
                   MayBeOlder = since == first && qualities.Count == MonthsTold,
                   Effects = moved,
               },
        ];
    }

    private static SubjectKind KindOf(FaultAt fault) =>
        Enum.TryParse<SubjectKind>(fault.Who.Split('|')[0], out var kind) ? kind : SubjectKind.Child;

    private static List<FieldHistory> Completeness(IReadOnlyList<VersionQuality> qualities) =>
    [
        .. from kind in Enum.GetValues<RecordKind>()
           from field in Fields.Of(kind)
           let fills = qualities.Select(quality => quality.Shape?.Fills.FirstOrDefault(fill => fill.Field == field)).ToList()
           where fills.Exists(fill => fill is { Of: > 0 })
           select new FieldHistory(field, fills),
    ];

    private static List<TeamHistory> TeamScores(IReadOnlyList<VersionQuality> qualities, IReadOnlyList<string> mine) =>
    [
        .. from score in qualities[^1].Month.Teams
           where IsOf(mine, score.Team)
           select new TeamHistory(
               score.Team,
               [.. qualities.Select(quality => quality.Month.Teams.FirstOrDefault(other => IsSame(other.Team, score.Team)))]),
    ];

    private static IReadOnlyList<string> Teams(Viewer viewer, string? team) => team is null
        ? viewer.Teams
        : viewer.Teams.Count == 0 || IsOf(viewer.Teams, team) ? [team] : viewer.Teams;

    private static bool IsOf(IReadOnlyList<string> teams, string? team) =>
        teams.Count == 0 || (team is not null && teams.Any(own => Matching.Key(own) == Matching.Key(team)));

    private static bool IsSame(string? one, string? other) =>
        one is null || other is null ? one is null && other is null : Matching.Key(one) == Matching.Key(other);
}
