using CareScorecard.Domain.Months.Rolls;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Months;

/// <summary>
/// A month's records made ready for judging: everything that more than one indicator asks is derived here, once. Dates after the
/// month's end count as not recorded (a review's due date excepted), and periods of short breaks (V3, V4) are outside every roll.
/// </summary>
public sealed class CareMonth
{
    private const int LongestWindow = 30;

    private readonly DateOnly[] _windowStarts = new DateOnly[LongestWindow + 1];

    /// <param name="population">Children aged 0 to 17 in the council's area at the month's end; null where the council has not said.</param>
    public CareMonth(MonthRecords records, decimal? population, WorkingDays workingDays)
    {
        ArgumentNullException.ThrowIfNull(records);
        Records = records;
        AsAt = records.Month.LastDay;
        for (var months = 0; months < _windowStarts.Length; months++)
        {
            _windowStarts[months] = records.Month.WindowStart(months);
        }

        ReviewsHeldFrom = records.ReviewsHeldFrom;
        Population = population;
        WorkingDays = workingDays;
        var numbers = new ChildNumbers(records.Periods);
        Children = ChildRoll.Draw(this, numbers);
        OfficerNames = NameColumn.Draw(Children.All, child => child.Record.ReviewingOfficer);

        // Beside the others, since it is the longest: none of them reads what another draws or tells the children.
        var reviews = Task.Run(() => ReviewRoll.Draw(this, numbers));
        Placements = PlacementRoll.Draw(this, numbers);
        CareLeavers = CareLeaverRoll.Draw(this);
        Adoptions = AdoptionRoll.Draw(this);
        ReviewingOfficers = OfficerRoll.Draw(this);
        SocialWorkers = WorkerRoll.Draw(this);
        Reviews = reviews.GetAwaiter().GetResult();
    }

    public MonthRecords Records { get; }

    public ReportingMonth Month => Records.Month;

    /// <summary>The as-at date, E: the month's last day.</summary>
    public DateOnly AsAt { get; }

    public decimal? Population { get; }

    public WorkingDays WorkingDays { get; }

    /// <summary>As <see cref="MonthRecords.ReviewsHeldFrom"/>, worked out once.</summary>
    internal DateOnly ReviewsHeldFrom { get; }

    /// <summary>Every period of care of the extract: in care at the month's end, ended before it, or starting after it.</summary>
    public Roll<ChildInMonth> Children { get; }

    /// <summary>Every counted placement of the periods in <see cref="Children"/> that overlaps the twelve months.</summary>
    public Roll<PlacementInMonth> Placements { get; }

    public Roll<ReviewInMonth> Reviews { get; }

    public Roll<CareLeaverInMonth> CareLeavers { get; }

    /// <summary>One a child: the latest that is open, else the latest.</summary>
    public Roll<AdoptionInMonth> Adoptions { get; }

    public Roll<OfficerInMonth> ReviewingOfficers { get; }

    public Roll<WorkerInMonth> SocialWorkers { get; }

    /// <summary>The reviewing officer's name of each child.</summary>
    internal NameColumn OfficerNames { get; }

    /// <exception cref="ArgumentOutOfRangeException">Figures brought ready-made have no roll.</exception>
    public Roll RollOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Child => Children,
        SubjectKind.Placement => Placements,
        SubjectKind.Review => Reviews,
        SubjectKind.CareLeaver => CareLeavers,
        SubjectKind.AdoptionCase => Adoptions,
        SubjectKind.ReviewingOfficer => ReviewingOfficers,
        SubjectKind.SocialWorker => SocialWorkers,
        SubjectKind.Measure => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>As <see cref="ReportingMonth.WindowStart"/>, worked out once: every child is asked about a dozen windows.</summary>
    internal DateOnly WindowStart(int months) =>
        months < _windowStarts.Length ? _windowStarts[months] : Month.WindowStart(months);

    /// <summary>The date when it is on or before the month's end; else nothing, since a date after it counts as not recorded.</summary>
    public DateOnly? Known(DateOnly? date) => date <= AsAt ? date : null;
}
