using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Sampling;

/// <summary>What a month's extract says of one period of care: the part of it that had happened, and had been recorded, by the month's end.</summary>
internal sealed class CourseRecord(SampleStaff staff, Stories stories)
{
    /// <summary>A month without a visit is rare, two in a row are rarer.</summary>
    private const double Visited = 0.935;

    private const double Supervised = 0.915;
    private const int ReviewsKept = 4;

    private static readonly Weights<(int From, int To)> AttendanceInTenths = new(
        (36, (975, 1000)), (44, (930, 975)), (13, (850, 930)), (5, (600, 850)), (2, (50, 600)));

    public PeriodOfCare At(CareCourse course, ReportingMonth month)
    {
        var asAt = month.LastDay;
        // Of a child who left, the file shows what was so on the last day of care.
        var day = Days.Earlier(asAt, course.EndsOn.AddDays(-1));
        var child = course.Child;
        var home = HomeOn(course, day);
        var team = SampleStaff.TeamOf(course, day);
        var health = Recorded(course.HealthAssessments, day, month);
        var wellbeing = course.Wellbeing.LastOrDefault(score => score.Day <= day);
        var missing = Episodes(course, Drawing.Missing, day, month);
        var schoolAge = child.OfSchoolAgeOn(day);
        var gaps = course.Draw(Drawing.Gaps);
        var placements = PlacementsInYear(course, month);
        return new PeriodOfCare
        {
            Child = child.Id,
            Sex = child.Sex,
            // Asked for in the first weeks, and now and then only after them.
            Ethnicity = gaps.Chance(0.08) && course.StartedOn.DaysTo(day) < 60 ? null : child.Ethnicity,
            BornOn = child.BornOn,
            Disabled = child.Disabled,
            SpecialEducationalNeeds = child.AgeOn(day) < 2 ? SpecialEducationalNeeds.None : child.Needs,
            UnaccompaniedAsylumSeeking = child.Unaccompanied,
            CareStartedOn = course.StartedOn,
            CareEndedOn = course.EndsOn <= asAt ? course.EndsOn : null,
            ReasonCareEnded = course.EndsOn <= asAt ? course.Reason : null,
            CategoryOfNeed = course.Need,
            LegalStatus = course.StatusOn(day),
            PermanencePlan = PlanOn(course, home.Home.Type, day),
            Team = SampleStaff.TeamName(team),
            SocialWorker = staff.WorkerOf(course, team, month),
            ReviewingOfficer = staff.OfficerOf(course, asAt),
            PlacementStartedOn = home.Temporary ? home.From : home.PlacementFrom,
            PlacementType = home.Type,
            PlacementProvider = home.Home.Provider,
            PlacementLocation = home.Home.InArea ? PlacementLocation.In : PlacementLocation.Out,
            PlacementAuthority = home.Home.Authority,
            MilesFromHome = home.Home.Miles,
            MeantToLastTo18 = home.Type is PlacementType.U1 or PlacementType.U4,
            TemporaryApproval = home.Type == PlacementType.U3 && home.PlacementFrom.DaysTo(day) < 112,
            PlacementsInLast12Months = placements,
            LastVisitOn = LastVisit(course, day),
            VisitIntervalDays = home.Type == PlacementType.U4 && gaps.Chance(0.06) ? 91 : null,
            LastSupervisionOn = LastMonthly(course, Drawing.Supervision, Supervised, day),
            LastReviewOn = course.Reviews.LastOrDefault(review => review.HeldOn <= day)?.HeldOn,
            LastReviewingOfficerContactOn = LastMonthly(course, Drawing.OfficerContact, 0.4, day),
            FirstEducationPlanOn = First(course.EducationPlans, day),
            LastEducationPlanOn = course.EducationPlans.LastBy(day),
            FirstHealthAssessmentOn = health is null ? null : First(course.HealthAssessments, day),
            LastHealthAssessmentOn = health,
            HealthAssessmentDeclined = day >= course.DeclinesHealthFrom && !(health > day.AddMonths(-12)),
            LastDentalCheckOn = Recorded(course.DentalChecks, day, month),
            ImmunisationsUpToDate = course.Draw(Drawing.Immunisation, course.StretchOf(day, 700)).Chance(0.86),
            DevelopmentChecksUpToDate = child.AgeOn(day) < 5 ? course.Draw(Drawing.DevelopmentCheck, course.StretchOf(day, 400)).Chance(0.89) : null,
            WellbeingScoredOn = wellbeing == default ? null : wellbeing.Day,
            WellbeingScore = wellbeing == default ? null : wellbeing.Score,
            MissingEpisodes = missing.Count,
            AbsentEpisodes = Episodes(course, Drawing.Absent, day, month).Count,
            ReturnInterviewOffered = missing.Count == 0 ? null : Interview(course, missing.LastMonth).Offered,
            ReturnInterviewAccepted = missing.Count == 0 ? null : Interview(course, missing.LastMonth).Accepted,
            ConvictedOrCautioned = child.AgeOn(day) >= 10 ? course.Draw(Drawing.Trouble, course.StretchOf(day, 365)).Chance(child.Restless ? 0.13 : 0.007) : null,
            SubstanceMisuseIdentified = child.AgeOn(day) >= 11 && course.Draw(Drawing.Trouble, -course.StretchOf(day, 365)).Chance(child.Restless ? 0.2 : 0.015),
            AttendancePercent = schoolAge ? Attendance(course, day) : null,
            Suspended = schoolAge ? SuspendedBy(course, day) : null,
            PermanentlyExcluded = schoolAge ? course.Draw(Drawing.Suspension, -SchoolYear(day)).Chance(0.0015) : null,
        };
    }

    public static IEnumerable<PlacementStay> StaysAt(CareCourse course, DateOnly asAt) => course.Homes
        .Where(row => row.From <= asAt)
        .Select(row => new PlacementStay
        {
            Child = course.Child.Id,
            StartedOn = row.From,
            EndedOn = row.Until <= asAt ? row.Until : null,
            Type = row.Type,
            Provider = row.Home.Provider,
            Location = row.Home.InArea ? PlacementLocation.In : PlacementLocation.Out,
            MilesFromHome = row.Home.Miles,
            SameCarer = row.SameCarer,
            ReasonForChange = row.Reason,
        });

    public static IEnumerable<Review> ReviewsAt(CareCourse course, DateOnly asAt) =>
        course.Reviews.Where(review => review.HeldOn <= asAt).TakeLast(ReviewsKept);

    /// <summary>Null until the decision that the child should be placed for adoption, and from a year after the plan's end on.</summary>
    public static AdoptionCase? AdoptionAt(CareCourse course, ReportingMonth month)
    {
        if (course.Adoption is not { } adoption || adoption.DecidedOn > month.LastDay
            || (adoption.AdoptedOn ?? adoption.ReversedOn) < month.WindowStart(12))
        {
            return null;
        }

        DateOnly? Known(DateOnly? day) => day <= month.LastDay ? day : null;
        return adoption with
        {
            PlacementOrderOn = Known(adoption.PlacementOrderOn),
            MatchedOn = Known(adoption.MatchedOn),
            PlacedOn = Known(adoption.PlacedOn),
            AdoptedOn = Known(adoption.AdoptedOn),
            ReversedOn = Known(adoption.ReversedOn),
        };
    }

    private static HomeRow HomeOn(CareCourse course, DateOnly day)
    {
        for (var i = course.Homes.Count - 1; i > 0; i--)
        {
            if (course.Homes[i].From <= day)
            {
                return course.Homes[i];
            }
        }

        return course.Homes[0];
    }

    // As the definitions count them: every placement that overlaps the year, temporary stays left out.
    private static int PlacementsInYear(CareCourse course, ReportingMonth month)
    {
        var last = -1;
        var count = 0;
        var ends = course.Homes[^1].Placement;
        foreach (var row in course.Homes)
        {
            if (row.From > month.LastDay)
            {
                break;
            }

            // A row that does not close its placement is followed by one that does.
            if (!row.Temporary && row.Placement != last && (row.Placement == ends || EndOf(course, row.Placement) >= month.WindowStart(12)))
            {
                last = row.Placement;
                count++;
            }
        }

        return Math.Max(1, count);
    }

    private static DateOnly EndOf(CareCourse course, int placement) => course.Homes.Last(row => row.Placement == placement).Until;

    private static string? PlanOn(CareCourse course, PlacementType home, DateOnly day)
    {
        var dice = course.Draw(Drawing.Plan);
        if (course.StartedOn.DaysTo(day) < (dice.Chance(0.94) ? dice.Between(60, 118) : dice.Between(125, 260)))
        {
            return null;
        }

        return course switch
        {
            { Adoption: { } adoption } when adoption.DecidedOn <= day && !(adoption.ReversedOn <= day) => "Adoption",
            { Child: var child } when child.AgeOn(day) >= 16 => "Supported living in the community",
            { Reason: ReasonCareEnded.E41 or (>= ReasonCareEnded.E43 and <= ReasonCareEnded.E48) } => "SGO/CAO",
            { Reason: ReasonCareEnded.E4A or ReasonCareEnded.E4B or ReasonCareEnded.E13 } => "Return to family",
            _ when home is PlacementType.K2 or PlacementType.S1 => "Long-term residential placement",
            _ => "Long-term fostering",
        };
    }

    private DateOnly? Recorded(IReadOnlyList<DateOnly> checks, DateOnly day, ReportingMonth month)
    {
        var last = checks.LastBy(day);
        // The health team's list came late that month: who had just been seen stands without a date until the next.
        return month == stories.HealthRecordedLate && last >= month.FirstDay.AddDays(-20) ? null : last;
    }

    private static DateOnly? First(IReadOnlyList<DateOnly> days, DateOnly day) => days.Count > 0 && days[0] <= day ? days[0] : null;

    private static DateOnly? LastVisit(CareCourse course, DateOnly day)
    {
        var last = LastMonthly(course, Drawing.Visit, Visited, day);
        // A child who has just moved is seen within the week.
        foreach (var row in course.Homes)
        {
            var seen = row.From.AddDays(1 + (row.From.DayNumber % 5));
            if (seen <= day && seen < row.Until && row.From == row.PlacementFrom && !(seen <= last))
            {
                last = seen;
            }
        }

        return last;
    }

    // At most one in a month, on a day of its own; it stays the last until there is a later one.
    private static DateOnly? LastMonthly(CareCourse course, Drawing what, double chance, DateOnly day)
    {
        for (var then = ReportingMonth.Of(day); then.LastDay >= course.StartedOn; then = then.AddMonths(-1))
        {
            var dice = course.Draw(what, (then.Year * 12) + then.Month);
            var on = then.FirstDay.AddDays(dice.Between(0, 27));
            if (dice.Chance(chance) && on >= course.StartedOn && on <= day)
            {
                return on;
            }
        }

        return null;
    }

    private static (int Count, int LastMonth) Episodes(CareCourse course, Drawing what, DateOnly day, ReportingMonth month)
    {
        var count = 0;
        var last = 0;
        for (var back = 11; back >= 0; back--)
        {
            var then = month.AddMonths(-back);
            if (then.FirstDay < course.StartedOn || then.FirstDay > day || course.Child.AgeOn(then.FirstDay) < 11)
            {
                continue;
            }

            var number = (then.Year * 12) + then.Month;
            var dice = course.Draw(what, number);
            if (dice.Chance((course.Child.Restless ? 0.14 : 0.003) * (what == Drawing.Absent ? 0.3 : 1)))
            {
                count += dice.Between(1, 3);
                last = number;
            }
        }

        return (count, last);
    }

    private static (bool? Offered, bool? Accepted) Interview(CareCourse course, int lastMonth)
    {
        var dice = course.Draw(Drawing.ReturnInterview, lastMonth);
        return dice.Chance(0.92) ? (true, dice.Chance(0.64)) : dice.Chance(0.8) ? (false, null) : (null, null);
    }

    private static decimal? Attendance(CareCourse course, DateOnly day)
    {
        var own = course.Draw(Drawing.Attendance);
        var (from, to) = own.Of(AttendanceInTenths);
        var usually = own.Between(from, to);
        var now = course.Draw(Drawing.Attendance, (day.Year * 12) + day.Month);
        return now.Chance(0.015) ? null : Math.Clamp(usually + now.Between(-12, 12), 0, 1000) / 10m;
    }

    private static bool SuspendedBy(CareCourse course, DateOnly day)
    {
        var dice = course.Draw(Drawing.Suspension, SchoolYear(day));
        var inMonth = dice.Between(1, 10);
        return dice.Chance(course.Child.AgeOn(day) >= 10 ? 0.13 : 0.03) && ((day.Month + 3) % 12) + 1 >= inMonth;
    }

    private static int SchoolYear(DateOnly day) => day.Month >= 9 ? day.Year : day.Year - 1;
}
