using System.Globalization;
using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Children;

/// <summary>
/// Lists those behind a figure from the very sets that make the figure, so that the list cannot disagree with it. Whoever has teams
/// sees the children of these teams, and how many others there are. Who may ask is the use cases' to say.
/// </summary>
public sealed class ChildrenBehind(MonthStore months, SettingsStore settings, CareMonthCache careMonths)
{
    internal const string OnPage = "page";
    internal const string AsFile = "csv";

    internal async Task<ChildrenOutcome> ReadAsync(Viewer viewer, MembersQuestion question, CancellationToken cancellation)
    {
        if (await months.FindCurrentAsync(question.Month, cancellation) is not { } version)
        {
            return new ChildrenOutcome.NotHeld();
        }

        var council = await settings.ReadAsync(cancellation);
        var month = await careMonths.ReadAsync(version, council.PopulationIn(version.Month), cancellation);
        if (Catalogue.Find(question.Id) is not { } indicator)
        {
            return CouncilMeasures.Of(month.Records).Figures.FirstOrDefault(
                figure => figure.Definition.Id.Equals(question.Id, StringComparison.OrdinalIgnoreCase)) is { } brought
                ? new ChildrenOutcome.NoRecords("This figure is brought ready-made: there are no records behind it.", brought.Definition.Title)
                : new ChildrenOutcome.NotHeld();
        }

        return await Task.Run(
            () => List(indicator, version, month, viewer, council.PolarityOf(indicator.Definition), question), cancellation);
    }

    /// <summary>What the audit keeps of a look: how many, and nobody's name or id.</summary>
    internal static AuditEvent Look(MemberList list, string reason, string how) => new(
        AuditCodes.ChildrenViewed,
        list.Definition.Id,
        reason.Trim() is { Length: > ReadChildrenUseCase.LongestReason } tooLong ? tooLong[..ReadChildrenUseCase.LongestReason] : reason.Trim(),
        new Dictionary<string, string?>
        {
            ["month"] = list.Month.ToString(),
            ["version"] = list.Version.ToString(CultureInfo.InvariantCulture),
            ["rows"] = list.Lines.Count.ToString(CultureInfo.InvariantCulture),
            ["as"] = how,
        });

    private static ChildrenOutcome List(
        Indicator indicator, MonthVersion version, CareMonth month, Viewer viewer, Polarity polarity, MembersQuestion question)
    {
        var outcome = indicator.Judge(month);
        if (outcome.Cohort is not { } cohort)
        {
            return new ChildrenOutcome.NoRecords(
                ((IndicatorValue.Unavailable)outcome.Value).Reason.Words, indicator.Definition.Title);
        }

        // Staff have no characteristics: filters leave all of them.
        var filters = FilterRule.Members(cohort.Roll, question.Filters) is null ? [] : question.Filters;
        var limited = FilterRule.Limit(outcome, indicator.Definition, filters);
        var everybody = indicator.Members(limited.Cohort ?? cohort).Select(Line).ToList();
        var seen = everybody.Where(line => MaySee(viewer, cohort.Roll.Kind, line)).ToList();
        var found = Ordered(seen.Where(line => IsWanted(line, question)), polarity, question).ToList();
        return new ChildrenOutcome.Found(new MemberList
        {
            Definition = indicator.Definition,
            Polarity = polarity,
            Month = version.Month,
            State = version.State,
            Version = version.Number,
            LoadedAt = version.LoadedAt,
            Value = limited.Value,
            Lines = question.Page is { } page
                ? [.. found.Skip((page - 1) * MembersQuestion.PageLength).Take(MembersQuestion.PageLength)]
                : found,
            Found = found.Count,
            Counted = seen.Count(line => line.Counts),
            Passing = seen.Count(line => line.Passes),
            NotShown = everybody.Count - seen.Count,
            Teams = [.. TeamsOf(cohort.Roll, viewer)],
        });
    }

    private static MemberLine Line(JudgedSubject member)
    {
        var (name, team, worker) = member.Subject switch
        {
            CareLeaverInMonth leaver => (leaver.Record.YoungPerson.Value, leaver.Record.Team, leaver.Record.PersonalAdviser),
            AdoptionInMonth adoption => (adoption.Record.Child.Value, adoption.Of?.Record.Team, adoption.Of?.Record.SocialWorker),
            OfficerInMonth officer => (officer.Record.Name, null, null),
            WorkerInMonth staff => (staff.Record.Name, null, null),
            { Child: { } child } => (child.Record.Child.Value, child.Record.Team, child.Record.SocialWorker),
            _ => throw new InvalidOperationException("A subject of a kind that nobody has named."),
        };
        return new MemberLine(
            name, Said(team), Said(worker), member.Counts, member.Passes, member.Adds, member.Weighs, member.Grounds);
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Whoever has teams sees nobody whose team is another, or is not recorded. Staff are of no team, and no children.</summary>
    private static bool MaySee(Viewer viewer, SubjectKind kind, MemberLine line) =>
        viewer.Teams.Count == 0
        || kind is SubjectKind.ReviewingOfficer or SubjectKind.SocialWorker
        || IsOneOf(viewer.Teams, line.Team);

    private static bool IsOneOf(IReadOnlyList<string> teams, string? team) =>
        team is not null && teams.Any(own => Matching.Key(own) == Matching.Key(team));

    private static IEnumerable<string> TeamsOf(Roll roll, Viewer viewer) =>
        from label in roll.PartsBy(Dimension.Team)?.Labels ?? []
        where label.IsName && (viewer.Teams.Count == 0 || IsOneOf(viewer.Teams, label.Text))
        select label.Text;

    private static bool IsWanted(MemberLine line, MembersQuestion question) =>
        question.Show switch
        {
            MembersShown.All => true,
            MembersShown.Passing => line.Passes,
            MembersShown.NotPassing => line.Counts && !line.Passes,
        }
        && (question.Text?.Trim() is not { Length: > 0 } text || Holds(line, text));

    private static bool Holds(MemberLine line, string text) =>
        line.Name.Contains(Matching.Key(text), StringComparison.OrdinalIgnoreCase)
        || new[] { line.Name, line.Team, line.Worker, line.Grounds.ToString() }
            .Any(words => words?.Contains(text, StringComparison.CurrentCultureIgnoreCase) == true);

    private static IEnumerable<MemberLine> Ordered(IEnumerable<MemberLine> lines, Polarity polarity, MembersQuestion question)
    {
        var down = question.Descending;
        var ordered = question.Order switch
        {
            MemberOrder.Attention => ByAttention(lines, passersFirst: polarity == Polarity.Lower),
            MemberOrder.Name => By(lines, line => line.Name, StringComparer.Ordinal, down),
            MemberOrder.Team => By(lines, line => line.Team ?? "", StringComparer.OrdinalIgnoreCase, down),
            MemberOrder.Worker => By(lines, line => line.Worker ?? "", StringComparer.OrdinalIgnoreCase, down),
            MemberOrder.Passes => By(lines, line => line.Passes, Comparer<bool>.Default, down),
            MemberOrder.LastDay => By(lines, line => line.Grounds.LastDay ?? DateOnly.MinValue, Comparer<DateOnly>.Default, down),
        };
        return ordered.ThenBy(line => line.Name, StringComparer.Ordinal);
    }

    private static IOrderedEnumerable<MemberLine> ByAttention(IEnumerable<MemberLine> lines, bool passersFirst) =>
        lines.OrderBy(line => line.Passes != passersFirst)
            .ThenBy(line => passersFirst ? -line.Adds : line.Adds)
            .ThenBy(line => line.Grounds.LastDay ?? DateOnly.MinValue);

    private static IOrderedEnumerable<MemberLine> By<T>(
        IEnumerable<MemberLine> lines, Func<MemberLine, T> key, IComparer<T> comparer, bool descending) =>
        descending ? lines.OrderByDescending(key, comparer) : lines.OrderBy(key, comparer);
}
