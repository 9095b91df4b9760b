using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>The list of those behind a figure, in words.</summary>
public static class MemberWords
{
    /// <summary>The heading of the first column.</summary>
    public static string Name(SubjectKind kind) => kind switch
    {
        SubjectKind.CareLeaver => "Young person ID",
        SubjectKind.ReviewingOfficer => "Officer",
        SubjectKind.SocialWorker => "Worker",
        _ => "Child ID",
    };

    /// <summary>The heading of the column of who works with them; null for staff.</summary>
    public static string? Worker(SubjectKind kind) => kind switch
    {
        SubjectKind.ReviewingOfficer or SubjectKind.SocialWorker => null,
        SubjectKind.CareLeaver => "Personal adviser",
        _ => "Social worker",
    };

    /// <summary>Those whom the list names: these children.</summary>
    public static string Whom(SubjectKind kind) => kind switch
    {
        SubjectKind.CareLeaver => "these young people",
        SubjectKind.ReviewingOfficer => "these officers",
        SubjectKind.SocialWorker => "these social workers",
        _ => "these children",
    };

    /// <summary>43 of 61 children pass; 61 children are behind this figure.</summary>
    public static string Finding(MemberList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var definition = list.Definition;
        var all = FigureText.Plain(list.Counted);
        if (definition.Unit == Unit.Ratio)
        {
            return $"{FigureText.Plain(list.Passing)} {Subjects(list.Passing)} came in, {all} left";
        }

        return list.Passing == list.Counted
            ? $"{all} {Subjects(list.Counted)} {(list.Counted == 1 ? "is" : "are")} behind this figure"
            : $"{FigureText.Plain(list.Passing)} of {all} {Subjects(list.Counted)} {(list.Passing == 1 ? "passes" : "pass")}";

        string Subjects(int number) => TargetWords.Subjects(definition.Counts, number);
    }

    /// <summary>Passes; does not pass; for a ratio which of its sides.</summary>
    public static string Judged(MemberList list, MemberLine line)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(line);
        return (list.Definition.Unit, line.Counts, line.Passes) switch
        {
            (Unit.Ratio, true, true) => "Came in and left",
            (Unit.Ratio, true, _) => "Left",
            (Unit.Ratio, _, _) => "Came in",
            (_, _, true) => "Yes",
            _ => "No",
        };
    }

    /// <summary>What a line adds to the figure, where it is more than one subject: 126 days, 0.8 posts. Null where lines are counted.</summary>
    public static string? Adds(MemberList list, MemberLine line)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(line);
        var number = FigureText.Plain(line.Adds);
        return list.Definition switch
        {
            { Calculation: Calculation.WeeksFromDays } => $"{number} {(line.Adds == 1m ? "day" : "days")}",
            { Unit: Unit.Days } => $"{number} {(line.Adds == 1m ? "day" : "days")}",
            { Unit: Unit.Score } => number,
            { Calculation: Calculation.Quotient, Unit: Unit.Percent } => $"{number}%",
            { Calculation: Calculation.Quotient, Unit: Unit.PerFullTimePost, Counts: not SubjectKind.Child } =>
                $"{number} for {Posts(line.Weighs)}",
            { Counts: SubjectKind.SocialWorker, Calculation: Calculation.Share } => Posts(line.Adds),
            _ => null,
        };
    }

    private static string Posts(decimal posts) => posts switch
    {
        0m => "no post",
        1m => "a full post",
        < 1m => $"{FigureText.Plain(posts)} of a post",
        _ => $"{FigureText.Plain(posts)} posts",
    };

    /// <summary>How many others there are, whom the reader's account does not show; null where there are none.</summary>
    public static string? NotShown(MemberList list, IReadOnlyList<string> ownTeams)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(ownTeams);
        var teams = ownTeams.Count == 1 ? ownTeams[0] : $"{string.Join(", ", ownTeams.Take(ownTeams.Count - 1))} and {(ownTeams.Count > 0 ? ownTeams[^1] : null)}";
        return list.NotShown == 0
            ? null
            : $"Not shown: {FigureText.Plain(list.NotShown)} more {TargetWords.Subjects(list.Definition.Counts, list.NotShown)} behind this figure. "
                + $"Your account shows {(ownTeams.Count == 1 ? "the team" : "the teams")} {teams} only.";
    }

    /// <summary>Whom the list is limited to besides the team; null where it is not.</summary>
    public static string? Limited(MemberList list, IReadOnlyList<PartFilter> filters)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(filters);
        return filters.Count == 0 ? null : FilterWords.Of(filters, list.Definition.Counts);
    }
}
