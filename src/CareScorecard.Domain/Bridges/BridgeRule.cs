using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Bridges;

/// <summary>
/// Why an indicator changed between two months, subject by subject. What a subject adds to the numerator goes three steps: as it was
/// said of the earlier month, as the later month's records tell the earlier month (<see cref="Retelling"/>), and as it is now. The
/// first step is a correction, the second is what happened; so that the parts sum to the change whatever the records say.
/// </summary>
public static class BridgeRule
{
    /// <summary>Why figures that the council brings ready-made have no bridge.</summary>
    public const string ReadyMade = "This figure is not made from records of children, so it cannot be said who changed it.";

    /// <returns>With its subjects; unavailable where either month has no figure for want of columns, leavers or calendar.</returns>
    public static Bridge Of(Indicator indicator, MonthPair pair)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(pair);
        var bridge = new Bridge { Definition = indicator.Definition, From = pair.Earlier.Month, To = pair.Later.Month };
        var said = indicator.Judge(pair.Earlier);
        var now = indicator.Judge(pair.Later);
        if ((Missing(said, pair.Earlier) ?? Missing(now, pair.Later)) is { } why)
        {
            return bridge with { Unavailable = why };
        }

        // The retold month has the columns, leavers and calendar of the earlier one: it has a cohort where that has one.
        var parts = Parts(indicator.Definition, pair, said.Cohort!, indicator.Judge(pair.Retold).Cohort!, now.Cohort!);
        return bridge with { Change = parts.Sum(part => part.Change), Parts = parts };
    }

    private static string? Missing(Outcome outcome, CareMonth month) => outcome switch
    {
        { Cohort: not null } => null,
        { Value: IndicatorValue.Unavailable { Reason: UnavailableReason.RecordsDeleted deleted } } => $"{month.Month.ToWords()}: {deleted.Words}",
        { Value: IndicatorValue.Unavailable unavailable } => $"{month.Month.ToWords()} has no figure. {unavailable.Reason.Words}",
        _ => ReadyMade,
    };

    private static IReadOnlyList<BridgePart> Parts(IndicatorDefinition definition, MonthPair pair, Cohort said, Cohort retold, Cohort now)
    {
        var subjects = new List<BridgeSubject>?[Enum.GetValues<BridgePartKind>().Length];
        foreach (var matched in pair.Match(definition.Counts).All)
        {
            // Almost everybody: neither then nor now, or all the time.
            if (said.Amounts is null && AddsTheSame(said, retold, now, matched))
            {
                continue;
            }

            var (saidThen, toldThen, adds) = (Adds(said, matched.Earlier), Adds(retold, matched.Retold), Adds(now, matched.Later));
            Add(subjects, BridgePartKind.Corrected, matched, toldThen - saidThen);
            if (adds != toldThen)
            {
                Add(subjects, KindOf(definition, matched, retold, now, adds > toldThen), matched, adds - toldThen);
            }
        }

        return
        [
            .. Enum.GetValues<BridgePartKind>().Select(kind =>
                new BridgePart(kind, subjects[(int)kind]?.Sum(subject => subject.Change) ?? 0m, subjects[(int)kind] ?? [])),
        ];
    }

    private static BridgePartKind KindOf(IndicatorDefinition definition, MatchedSubject matched, Cohort then, Cohort now, bool rose)
    {
        var (counted, counts) = (Counts(definition, then, matched.Retold), Counts(definition, now, matched.Later));
        if (counted && counts)
        {
            return rose ? BridgePartKind.NowPasses : BridgePartKind.NoLongerPasses;
        }

        if (counts)
        {
            return matched.CameIn ? BridgePartKind.CameIn : BridgePartKind.EnteredCohort;
        }

        // A figure that counts those who left too is not left by leaving care, but by its window moving on.
        return matched.Left && definition.LeaverMonths == 0 ? BridgePartKind.Left : BridgePartKind.LeftCohort;
    }

    // Those in the numerator of a ratio need not be in its denominator: whom its bridge counts are those in the numerator.
    private static bool Counts(IndicatorDefinition definition, Cohort cohort, int index) =>
        index >= 0 && (definition.Unit == Unit.Ratio ? cohort.Passing : cohort.Counted).Contains(index);

    private static decimal Adds(Cohort cohort, int index) => !Passes(cohort, index) ? 0m : cohort.Amounts?[index] ?? 1m;

    private static bool Passes(Cohort cohort, int index) => index >= 0 && cohort.Passing.Contains(index);

    private static bool AddsTheSame(Cohort said, Cohort retold, Cohort now, MatchedSubject matched) =>
        Passes(retold, matched.Retold) is var passed
        && Passes(said, matched.Earlier) == passed
        && Passes(now, matched.Later) == passed;

    private static void Add(List<BridgeSubject>?[] parts, BridgePartKind kind, MatchedSubject matched, decimal change)
    {
        if (change != 0m)
        {
            (parts[(int)kind] ??= []).Add(new BridgeSubject(matched.Identity, ChildOf(matched.Subject), change));
        }
    }

    private static string? ChildOf(Subject subject) => subject switch
    {
        CareLeaverInMonth leaver => leaver.Record.YoungPerson.Value,
        AdoptionInMonth adoption => adoption.Record.Child.Value,
        _ => subject.Child?.Record.Child.Value,
    };
}
