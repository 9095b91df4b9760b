using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Quality;

/// <summary>Judges a month's records and the problems that it was saved with, for every figure at once.</summary>
public sealed class MonthQualityRule
{
    private static readonly List<OpenProblem> None = [];

    // Whether a child is in care is all that these test: a child who is missing from the list may be missing from the figure.
    private static readonly HashSet<Field> WhoIsInCare = [Fields.Children.CareStarted, Fields.Children.CareEnded];

    private readonly CareMonth _month;
    private readonly IReadOnlySet<string> _notRun;
    private readonly Lazy<CareMonth> _completed;
    private readonly ILookup<ChildId, OpenProblem> _byChild;
    private readonly List<OpenProblem> _ofNobody;
    private readonly List<OpenProblem> _ofAbsent;
    private readonly Dictionary<(Field Field, SubjectKind Kind), MemberSet> _needed = [];
    private readonly Dictionary<(Fault Fault, SubjectKind Kind), MemberSet> _faulty = [];
    private readonly Dictionary<string, FigureMark> _marks = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<FaultEffect> _effects = [];

    private MonthQualityRule(CareMonth month, IReadOnlyList<OpenProblem> problems, IReadOnlySet<string> checksNotRun)
    {
        (_month, _notRun) = (month, checksNotRun);
        _completed = new Lazy<CareMonth>(() => CompletedMonth.Of(month));
        _byChild = problems.Where(problem => problem.Child is not null).ToLookup(problem => problem.Child!.Value);
        _ofNobody = [.. problems.Where(problem => problem.Child is null)];
        var known = month.Records.Periods.Select(period => period.Child)
            .Concat(month.Records.CareLeavers.Select(leaver => leaver.YoungPerson))
            .Concat(month.Records.Adoptions.Select(adoption => adoption.Child))
            .ToHashSet();
        _ofAbsent =
        [
            .. problems.Where(problem => problem.Child is { } child
                    && !known.Contains(child)
                    && problem.Field is null or { Kind: RecordKind.Children })
                .DistinctBy(problem => problem.Child),
        ];
    }

    /// <param name="problems">That the version was saved with.</param>
    /// <param name="checksNotRun">Codes of checks whose columns were not in the files.</param>
    /// <returns>Without marks or faults where the children's records were deleted.</returns>
    public static MonthQuality Of(CareMonth month, IReadOnlyList<OpenProblem> problems, IReadOnlySet<string> checksNotRun)
    {
        ArgumentNullException.ThrowIfNull(month);
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(checksNotRun);
        return new MonthQualityRule(month, problems, checksNotRun).Judge();
    }

    private MonthQuality Judge()
    {
        var outcomes = JudgedMonth.Of(_month, Catalogue.All);
        foreach (var (indicator, outcome) in Catalogue.All.Zip(outcomes))
        {
            if (outcome is { Value: IndicatorValue.Measured, Cohort: { } cohort })
            {
                Judge(indicator, outcome.Value, cohort);
            }
        }

        if (_month.Records.Deleted is null)
        {
            NeedForBreakdowns();
        }

        return new MonthQuality
        {
            Month = _month.Month,
            Marks = _marks,
            Effects = _effects,
            Faults = [.. Faults()],
            Teams = [.. Teams()],
        };
    }

    private void Judge(Indicator indicator, IndicatorValue now, Cohort cohort)
    {
        var definition = indicator.Definition;
        var tested = TestedFields.Of(definition, _month.Records.Fields);

        // Those whom the figure would count if nothing were blank: the positions are the same in both months.
        var completed = tested.Any(CompletedMonth.Decides.Contains) ? indicator.Judge(_completed.Value) : null;
        var considered = cohort.Counted.Unite(cohort.Passing);
        if (completed?.Cohort is { } whole)
        {
            considered = considered.Unite(whole.Counted);
        }

        var touched = new MemberSet(cohort.Roll.Count);
        var reasons = new List<MarkReason>();
        foreach (var (fault, subjects) in FaultsOf(tested, cohort.Roll, considered))
        {
            var isMeasured = fault.IsBlank && TestedFields.Measures(definition, fault.Field!);
            if (!isMeasured)
            {
                touched = touched.Unite(subjects);
                reasons.Add(new MarkReason(fault, subjects.Count));
            }

            _effects.Add(Effect(fault, definition, now, cohort, subjects, considered.Count));
        }

        var ofNobody = _ofNobody.Where(problem => Concerns(problem.Field, tested))
            .Concat(definition.Counts == SubjectKind.Child && tested.All(WhoIsInCare.Contains) ? _ofAbsent : None)
            .GroupBy(problem => new Fault(problem.Field, problem.Code))
            .ToList();
        reasons.AddRange(ofNobody.Select(group => new MarkReason(group.Key, group.Count())));
        var missed = NecessaryChecks.Missed(tested, _notRun);
        var count = touched.Count + ofNobody.Sum(group => group.Count());
        _marks[definition.Id] = new FigureMark(
            MarkRule.Of(considered.Count, count, missed.Count > 0),
            considered.Count,
            count,
            definition.Counts,
            [.. reasons.OrderByDescending(reason => reason.Subjects)],
            missed);
    }

    /// <summary>Every fault of what the figure tests, with whom it touches of those considered; only faults that touch somebody.</summary>
    private IEnumerable<(Fault Fault, MemberSet Subjects)> FaultsOf(IReadOnlyList<Field> tested, Roll roll, MemberSet considered)
    {
        var found = new Dictionary<Fault, MemberSet>();
        void Add(Fault fault, int index)
        {
            if (!found.TryGetValue(fault, out var subjects))
            {
                found[fault] = subjects = new MemberSet(roll.Count);
            }

            subjects.Add(index);
            Remember(_faulty, (fault, roll.Kind), roll.Count).Add(index);
        }

        Field[] mayBeBlank = [.. tested.Where(Blanks.AreKnownOf)];
        foreach (var field in mayBeBlank)
        {
            var needed = Remember(_needed, (field, roll.Kind), roll.Count);
            foreach (var index in considered)
            {
                needed.Add(index);
            }
        }

        foreach (var index in considered)
        {
            var subject = roll[index];
            var problems = ChildOf(subject) is { } child && _byChild.Contains(child)
                ? _byChild[child].Where(problem => Concerns(problem.Field, tested)).ToList()
                : None;
            foreach (var problem in problems)
            {
                Add(new Fault(problem.Field, problem.Code), index);
            }

            foreach (var field in mayBeBlank)
            {
                // What cannot be read is blank too: it is told once, by what is wrong with it.
                if (Blanks.IsBlank(field, subject) && !problems.Exists(problem => problem.Field == field))
                {
                    Add(new Fault(field), index);
                }
            }
        }

        return found.Select(pair => (pair.Key, pair.Value));
    }

    /// <summary>A problem of a whole row concerns every figure that counts its child; one of a history, every figure that rests on the history.</summary>
    private static bool Concerns(Field? problem, IReadOnlyList<Field> tested) =>
        problem is null
        || tested.Contains(problem)
        || (problem.Kind is RecordKind.Placements or RecordKind.Reviews && tested.Any(field => field.Kind == problem.Kind));

    private static FaultEffect Effect(
        Fault fault, IndicatorDefinition definition, IndicatorValue now, Cohort cohort, MemberSet subjects, int considered)
    {
        // An average of what nobody knows has no bound.
        if (cohort.Amounts is not null || cohort.Weights is not null || definition.Calculation is Calculation.Quotient or Calculation.WeeksFromDays)
        {
            return new FaultEffect(fault, definition, subjects.Count, now, null, null, 0m);
        }

        var leftOut = subjects.Count - subjects.CountWith(cohort.Counted);
        var passing = subjects.CountWith(cohort.Passing);
        var most = Value(cohort.Passing.Unite(subjects).Count);

        var least = Value(cohort.Passing.Count - passing);
        var moves = considered == 0 ? 0m : 100m * subjects.Count / considered;
        return new FaultEffect(fault, definition, subjects.Count, now, most, least, moves);

        IndicatorValue Value(int numerator) => IndicatorValue.From(
            numerator, cohort.FixedDenominator ?? cohort.Counted.Count + leftOut, definition.Calculation);
    }

    private void NeedForBreakdowns()
    {
        var roll = _month.Children;
        foreach (var field in MonthQuality.ForBreakdowns.Where(_month.Records.Fields.Contains))
        {
            var needed = Remember(_needed, (field, roll.Kind), roll.Count);
            foreach (var child in roll.Subjects.Where(child => child.InCare))
            {
                needed.Add(child.Index);
                if (Blanks.IsBlank(field, child) && !_byChild[child.Record.Child].Any(problem => problem.Field == field))
                {
                    Remember(_faulty, (new Fault(field), roll.Kind), roll.Count).Add(child.Index);
                }
            }
        }
    }

    private IEnumerable<FaultAt> Faults()
    {
        foreach (var ((fault, kind), subjects) in _faulty)
        {
            var roll = _month.RollOf(kind);
            foreach (var index in subjects.Indexes())
            {
                yield return new FaultAt(fault, $"{kind}|{roll[index].Identity}", NameOf(roll[index]), TeamOf(roll[index]));
            }
        }

        foreach (var (problem, place) in _ofNobody.Where(problem => problem.Field is not null).Select((problem, place) => (problem, place)))
        {
            yield return new FaultAt(new Fault(problem.Field, problem.Code), $"row|{place}", "", null);
        }

        foreach (var problem in _ofAbsent)
        {
            yield return new FaultAt(new Fault(problem.Field, problem.Code), $"absent|{problem.Child}", problem.Child!.Value.Value, null);
        }
    }

    private IEnumerable<TeamScore> Teams()
    {
        var scores = new Dictionary<string, (string? Team, int Needed, int Faulty)>();
        foreach (var ((field, kind), subjects) in _needed)
        {
            if (kind is SubjectKind.ReviewingOfficer or SubjectKind.SocialWorker)
            {
                continue;
            }

            var roll = _month.RollOf(kind);
            var faulty = _faulty.Where(pair => pair.Key.Kind == kind && pair.Key.Fault.Field == field).Select(pair => pair.Value).ToList();
            foreach (var index in subjects)
            {
                var team = TeamOf(roll[index]);
                var key = team is null ? "" : Matching.Key(team);
                var (name, needed, wrong) = scores.GetValueOrDefault(key, (team, 0, 0));
                scores[key] = (name, needed + 1, wrong + (faulty.Exists(set => set.Contains(index)) ? 1 : 0));
            }
        }

        return scores.Values.Select(score => new TeamScore(score.Team, score.Needed, score.Faulty))
            .OrderBy(score => score.Team is null)
            .ThenBy(score => score.Team, StringComparer.OrdinalIgnoreCase);
    }

    private static ChildId? ChildOf(Subject subject) => subject switch
    {
        CareLeaverInMonth leaver => leaver.Record.YoungPerson,
        AdoptionInMonth adoption => adoption.Record.Child,
        { Child: { } child } => child.Record.Child,
        _ => null,
    };

    private static string NameOf(Subject subject) => subject switch
    {
        OfficerInMonth officer => officer.Record.Name,
        WorkerInMonth worker => worker.Record.Name,
        _ => ChildOf(subject)?.Value ?? "",
    };

    private static string? TeamOf(Subject subject)
    {
        var team = subject is CareLeaverInMonth leaver ? leaver.Record.Team : subject.Child?.Record.Team;
        return string.IsNullOrWhiteSpace(team) ? null : team.Trim();
    }

    private static MemberSet Remember<TKey>(Dictionary<TKey, MemberSet> sets, TKey key, int size)
        where TKey : notnull
    {
        if (!sets.TryGetValue(key, out var set))
        {
            sets[key] = set = new MemberSet(size);
        }

        return set;
    }
}
