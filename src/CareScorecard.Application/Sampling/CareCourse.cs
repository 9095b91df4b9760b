using CareScorecard.Domain.Children;

namespace CareScorecard.Application.Sampling;

/// <summary>
/// One period of care from its first day to its last, all of it known beforehand. What a month's extract holds is the part of it that
/// lies on or before the month's end, so that any two months agree.
/// </summary>
internal sealed class CareCourse
{
    public required SampleChild Child { get; init; }

    /// <summary>From this everything that happens in the period is drawn.</summary>
    public required ulong Key { get; init; }

    public required DateOnly StartedOn { get; init; }

    /// <summary>On the eighteenth birthday at the latest.</summary>
    public required DateOnly EndsOn { get; init; }

    public required ReasonCareEnded Reason { get; init; }

    public required CategoryOfNeed Need { get; init; }

    /// <summary>Rising; the first is from the first day.</summary>
    public required IReadOnlyList<(DateOnly From, LegalStatus Status)> Orders { get; init; }

    /// <summary>Null where adoption was never the plan.</summary>
    public AdoptionCase? Adoption { get; init; }

    public IReadOnlyList<HomeRow> Homes { get; set; } = [];

    public IReadOnlyList<Review> Reviews { get; set; } = [];

    public IReadOnlyList<DateOnly> HealthAssessments { get; set; } = [];

    /// <summary>From this day on the young person declines health assessments; null where they never do.</summary>
    public DateOnly? DeclinesHealthFrom { get; set; }

    public IReadOnlyList<DateOnly> DentalChecks { get; set; } = [];

    public IReadOnlyList<DateOnly> EducationPlans { get; set; } = [];

    public IReadOnlyList<(DateOnly Day, int Score)> Wellbeing { get; set; } = [];

    public bool IsOpenOn(DateOnly day) => StartedOn <= day && EndsOn > day;

    public LegalStatus StatusOn(DateOnly day)
    {
        var status = Orders[0].Status;
        foreach (var (from, next) in Orders)
        {
            if (from <= day)
            {
                status = next;
            }
        }

        return status;
    }

    /// <summary>The number of a stretch of so many days that begins on a day of the child's own, so that not everybody changes at once.</summary>
    public int StretchOf(DateOnly day, int days) => (day.DayNumber + (int)(Key % (ulong)days)) / days;

    /// <summary>Dice for one thing in one month, quarter or year: the same whenever it is asked.</summary>
    public Dice Draw(Drawing what, int which = 0) => new(Dice.Mix(Key, (ulong)what, (ulong)which));
}
