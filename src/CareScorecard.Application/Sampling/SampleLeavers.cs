using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Sampling;

/// <summary>What a month's extract says of young people entitled to leaving-care support.</summary>
internal static class SampleLeavers
{
    /// <summary>Days in care after the fourteenth birthday that make a young person entitled (Children Act 1989, schedule 2, part II).</summary>
    private const int EntitledAfterDays = 91;

    private const string Team = "Leaving Care 18 plus";

    /// <summary>Null where the young person is not, or no longer, on the list: from 16 on, until the twenty-second birthday.</summary>
    public static CareLeaver? At(CareCourse course, ReportingMonth month)
    {
        var asAt = month.LastDay;
        var child = course.Child;
        if (child.AgeOn(asAt) is < 16 or > 21 || course.StartedOn > asAt)
        {
            return null;
        }

        var entitledFrom = Days.Later(course.StartedOn, child.BornOn.AddYears(14)).AddDays(EntitledAfterDays);
        if (entitledFrom > Days.Earlier(asAt, course.EndsOn) || course.EndsOn < child.BornOn.AddYears(16))
        {
            return null;
        }

        var eligibility = course.EndsOn > asAt ? LeaverEligibility.Eligible
            : child.AgeOn(asAt) >= 18 ? LeaverEligibility.FormerRelevant
            : LeaverEligibility.Relevant;
        return Record(child, month, eligibility, ReturnedHome(course.Reason) && course.EndsOn <= asAt);
    }

    /// <summary>A young person who left before the sample begins.</summary>
    public static CareLeaver? At(SampleChild child, ReportingMonth month) =>
        child.AgeOn(month.LastDay) <= 21 ? Record(child, month, LeaverEligibility.FormerRelevant, false) : null;

    private static bool ReturnedHome(ReasonCareEnded reason) =>
        reason is ReasonCareEnded.E4A or ReasonCareEnded.E4B or ReasonCareEnded.E13 or ReasonCareEnded.E41
            or (>= ReasonCareEnded.E43 and <= ReasonCareEnded.E48);

    private static CareLeaver Record(SampleChild child, ReportingMonth month, LeaverEligibility eligibility, bool returnedHome)
    {
        var inCare = eligibility == LeaverEligibility.Eligible;
        // Half a year, from a month of the young person's own on: not everybody moves at once.
        var half = (month.MonthsSince(new ReportingMonth(2000, 1)) + (int)(child.Key % 6)) / 6;
        var touch = InTouchIn(child, half, inCare, returnedHome);
        var known = touch is InTouch.Yes or InTouch.ReturnedHome;
        var living = Draw(child, Drawing.LeaverHome, half);
        var accommodation = known ? inCare ? LeaverAccommodation.D : living.Of(Proportions.Accommodations) : LeaverAccommodation.R;
        var activity = Draw(child, Drawing.LeaverActivity, half);
        return new CareLeaver
        {
            YoungPerson = child.Id,
            Sex = child.Sex,
            Ethnicity = child.Ethnicity,
            BornOn = child.BornOn,
            Disabled = child.Disabled,
            UnaccompaniedAsylumSeeking = child.Unaccompanied,
            Team = inCare ? SampleStaff.TeamName(6) : Team,
            PersonalAdviser = SampleStaff.AdviserOf(child),
            Eligibility = eligibility,
            PathwayPlanReviewedOn = Last(child, Drawing.PathwayPlan, 0.3, 26, month),
            InTouch = touch,
            LastContactOn = Last(child, Drawing.LeaverContact, known ? 0.8 : 0.06, 14, month),
            Accommodation = accommodation,
            Suitability = Suited(accommodation, living),
            Activity = !known ? null
                : activity.Of(month.LastDay < child.BornOn.AddYears(19) ? Proportions.ActivitiesTo18 : Proportions.Activities),
        };
    }

    private static InTouch InTouchIn(SampleChild child, int half, bool inCare, bool returnedHome)
    {
        var dice = Draw(child, Drawing.InTouch, half);
        return inCare ? InTouch.Yes
            : returnedHome ? InTouch.ReturnedHome
            : dice.Chance(0.93) ? InTouch.Yes
            : dice.Chance(0.7) ? InTouch.No
            : InTouch.Refused;
    }

    private static Suitability? Suited(LeaverAccommodation accommodation, Dice dice) => accommodation switch
    {
        LeaverAccommodation.R or LeaverAccommodation.G or LeaverAccommodation.H => null,
        LeaverAccommodation.S or LeaverAccommodation.X or LeaverAccommodation.V or LeaverAccommodation.W => Suitability.Unsuitable,
        _ => dice.Chance(0.03) ? Suitability.Unsuitable : Suitability.Suitable,
    };

    private static DateOnly? Last(SampleChild child, Drawing what, double chance, int looksBackMonths, ReportingMonth month)
    {
        for (var back = 0; back < looksBackMonths; back++)
        {
            var then = month.AddMonths(-back);
            var dice = Draw(child, what, (then.Year * 12) + then.Month);
            var on = then.FirstDay.AddDays(dice.Between(0, 27)).OnWeekday();
            if (dice.Chance(chance) && on >= child.BornOn.AddYears(16))
            {
                return on;
            }
        }

        return null;
    }

    private static Dice Draw(SampleChild child, Drawing what, int which) => new(Dice.Mix(child.Key, (ulong)what, (ulong)which));
}
