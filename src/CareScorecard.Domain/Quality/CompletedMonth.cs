using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Quality;

/// <summary>
/// The month as it would be if nothing were blank that decides who counts. Some figures count only those of whom something is recorded
/// (where they live, attendance, a score, how they took part): whoever is left out of them for a blank is found by filling it.
/// </summary>
internal static class CompletedMonth
{
    /// <summary>Fields of which a blank leaves somebody out of a figure altogether.</summary>
    public static IReadOnlyList<Field> Decides { get; } =
    [
        Fields.Children.PlacementLocation,
        Fields.Children.Attendance,
        Fields.Children.SdqDate,
        Fields.Children.SdqScore,
        Fields.Reviews.Participation,
    ];

    /// <param name="month">With records that are kept.</param>
    public static CareMonth Of(CareMonth month) => new(
        month.Records with
        {
            Periods = [.. month.Records.Periods.Select(period => Fill(period, month.AsAt))],
            Reviews = [.. month.Records.Reviews.Select(review => review with { Participation = review.Participation ?? Participation.PN1 })],
        },
        month.Population,
        month.WorkingDays);

    // Each is filled with what passes: the figure is then the most that it could be.
    private static PeriodOfCare Fill(PeriodOfCare period, DateOnly asAt)
    {
        var isScored = period is { WellbeingScoredOn: not null, WellbeingScore: not null };
        return period with
        {
            PlacementLocation = period.PlacementLocation ?? PlacementLocation.Out,
            AttendancePercent = period.AttendancePercent ?? 100m,
            WellbeingScoredOn = isScored ? period.WellbeingScoredOn : asAt,
            WellbeingScore = isScored ? period.WellbeingScore : HighestScore,
        };
    }

    // The strengths and difficulties questionnaire ends at 40.
    private const int HighestScore = 40;
}
