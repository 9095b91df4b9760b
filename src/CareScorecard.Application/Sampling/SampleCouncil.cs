using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Sampling;

/// <summary>
/// Norhaven, a council that does not exist, with children who were never born: the records of its months, in proportions like
/// England's, in which any two months agree. The same options give the same records on every machine.
/// </summary>
public sealed class SampleCouncil
{
    public const string Name = "Norhaven";

    // Long enough before the first month that everybody who left in the twelve months to it left within the simulation.
    private const int MonthsBefore = 14;
    private const double UnaccompaniedShare = 0.045;
    private const double ComesBack = 0.05;
    private const double LeaversForEachChild = 0.42;

    private readonly SampleOptions _options;
    private readonly Stories _stories;
    private readonly CourseRecord _record;
    private readonly SampleStaff _staff;
    private readonly CoursePlanner _planner;
    private readonly List<SampleChild> _leftBefore = [];
    private readonly Queue<CareCourse> _left = new();
    private List<CareCourse> _courses = [];
    private List<CareCourse> _entitled = [];
    private int _children;

    private SampleCouncil(SampleOptions options)
    {
        _options = options;
        _stories = new Stories(options);
        _staff = new SampleStaff(options);
        _record = new CourseRecord(_staff, _stories);
        _planner = new CoursePlanner(_stories);
    }

    private ulong Seed => (ulong)_options.Seed;

    /// <summary>Months from the first on, without end: take <see cref="SampleOptions.Months"/> of them, or one more for the month after.</summary>
    /// <exception cref="ArgumentException"><see cref="SampleOptions.Problem"/> says what is wrong with the options.</exception>
    public static IEnumerable<MonthRecords> Months(SampleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problem is { } problem)
        {
            throw new ArgumentException(problem, nameof(options));
        }

        return new SampleCouncil(options).Simulate();
    }

    private IEnumerable<MonthRecords> Simulate()
    {
        var first = _options.From.AddMonths(-MonthsBefore);
        Populate(first);
        for (var month = first.AddMonths(1); ; month = month.AddMonths(1))
        {
            Step(month);
            if (month >= _options.From)
            {
                yield return Records(month);
            }
        }
    }

    private void Populate(ReportingMonth month)
    {
        var dice = new Dice(Dice.Mix(Seed, (ulong)Drawing.Arrivals));
        var count = _stories.ChildrenInCare(month);
        for (var i = 0; i < count; i++)
        {
            var unaccompanied = dice.Chance(UnaccompaniedShare);
            var (from, to) = unaccompanied ? (16, 17) : dice.Of(Proportions.AgesInCare);
            var bornOn = month.LastDay.AddYears(-dice.Between(from, to)).AddDays(-dice.Between(5, 360));
            _courses.Add(_planner.InCareOn(SampleChild.Draw(Seed, _children++, bornOn, unaccompanied), month.LastDay));
        }

        for (var i = 0; i < count * LeaversForEachChild; i++)
        {
            var bornOn = month.LastDay.AddYears(-18).AddDays(-dice.Between(5, 4 * 365));
            _leftBefore.Add(SampleChild.Draw(Seed, _children++, bornOn, dice.Chance(0.08)));
        }
    }

    // Children leave when their stay is over; as many come in as the number in care asks for.
    private void Step(ReportingMonth month)
    {
        var dice = new Dice(Dice.Mix(Seed, (ulong)Drawing.Arrivals, (ulong)((month.Year * 12) + month.Month)));
        foreach (var course in _courses.Where(course => month.Days.Contains(course.EndsOn) && course.Reason is ReasonCareEnded.E4A or ReasonCareEnded.E4B))
        {
            _left.Enqueue(course);
        }

        _entitled.AddRange(_courses.Where(course => course.EndsOn < month.WindowStart(12) && course.EndsOn >= course.Child.BornOn.AddYears(16)));
        _entitled = [.. _entitled.Where(course => course.Child.AgeOn(month.LastDay) <= 21)];
        _courses = [.. _courses.Where(course => course.EndsOn >= month.WindowStart(12))];
        var open = _courses.Count(course => course.IsOpenOn(month.LastDay));
        var least = _options.Children / 250;
        for (var wanted = _stories.ChildrenInCare(month); open < wanted || least > 0; least--)
        {
            var course = Arrival(dice, month);
            _courses.Add(course);
            open += course.IsOpenOn(month.LastDay) ? 1 : 0;
        }
    }

    private CareCourse Arrival(Dice dice, ReportingMonth month)
    {
        var day = month.FirstDay.AddDays(dice.Between(0, month.LastDay.Day - 1));
        if (dice.Chance(ComesBack) && _left.TryDequeue(out var before)
            && before.EndsOn.AddDays(40) < day && before.Child.TurnsEighteenOn > day.AddDays(60))
        {
            return _planner.Arriving(before.Child, day, period: 1 + before.StartedOn.DaysTo(day));
        }

        var unaccompanied = dice.Chance(UnaccompaniedShare * 1.5);
        var (from, to) = unaccompanied ? (15, 17) : dice.Of(Proportions.AgesOnArrival);
        // Every second baby comes into care within days of birth.
        var bornOn = to == 0 && dice.Chance(0.5)
            ? day.AddDays(-dice.Between(1, 12))
            : day.AddYears(-dice.Between(from, to)).AddDays(-dice.Between(1, 350));
        return _planner.Arriving(SampleChild.Draw(Seed, _children++, bornOn, unaccompanied), day, period: 0);
    }

    private MonthRecords Records(ReportingMonth month)
    {
        var asAt = month.LastDay;
        List<PeriodOfCare> periods = [.. _courses.Select(course => _record.At(course, month))];
        var inCare = periods
            .Where(period => period.CareEndedOn is null)
            .CountBy(period => period.SocialWorker!)
            .ToDictionary();
        return new MonthRecords
        {
            Month = month,
            Periods = periods,
            Placements = [.. _courses.SelectMany(course => CourseRecord.StaysAt(course, asAt))],
            Reviews = [.. _courses.SelectMany(course => CourseRecord.ReviewsAt(course, asAt))],
            CareLeavers =
            [
                .. _leftBefore.Select(child => SampleLeavers.At(child, month))
                    .Concat(_entitled.Concat(_courses).Reverse().Select(course => SampleLeavers.At(course, month)))
                    .OfType<CareLeaver>()
                    .DistinctBy(leaver => leaver.YoungPerson),
            ],
            Adoptions = [.. _courses.Select(course => CourseRecord.AdoptionAt(course, month)).OfType<AdoptionCase>()],
            ReviewingOfficers = _staff.Officers(month),
            SocialWorkers = _staff.Workers(month, inCare),
            Measures = Measures(month),
            Fields = Enum.GetValues<RecordKind>().SelectMany(Fields.Of).ToHashSet(),
        };
    }

    private IReadOnlyList<CouncilMeasure> Measures(ReportingMonth month)
    {
        var dice = new Dice(Dice.Mix(Seed, (ulong)Drawing.Measures, (ulong)((month.Year * 12) + month.Month)));
        return
        [
            new CouncilMeasure
            {
                Id = "foster-carers-approved",
                Title = "Fostering households approved and active",
                Numerator = Math.Round(_options.Children * 0.31m) + dice.Between(-2, 2),
                Unit = Unit.Count,
                Polarity = Polarity.Higher,
                Note = "Mainstream carers of the council, connected carers left out.",
            },
            new CouncilMeasure
            {
                Id = "rota-visits",
                Title = "Members' visits to children's homes that took place as planned",
                Numerator = dice.Between(4, 6),
                Denominator = 6,
                Unit = Unit.Percent,
                Polarity = Polarity.Higher,
                Note = "Of six visits planned each month.",
            },
        ];
    }
}
