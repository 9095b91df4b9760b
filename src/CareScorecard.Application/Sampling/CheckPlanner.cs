namespace CareScorecard.Application.Sampling;

/// <summary>Draws health assessments, dental checks, wellbeing questionnaires and education plans of a period of care.</summary>
internal static class CheckPlanner
{
    private const double PlansEachTerm = 0.95;
    private const double PlansWhileSlipping = 0.68;

    // The weeks of each term in which plans are made: month and day, first and last.
    private static readonly ((int Month, int Day) From, (int Month, int Day) To)[] Terms =
    [
        ((1, 12), (3, 20)),
        ((4, 21), (7, 8)),
        ((9, 21), (12, 4)),
    ];

    public static void Plan(CareCourse course, Stories stories)
    {
        PlanHealth(course);
        PlanDental(course);
        PlanWellbeing(course);
        PlanEducation(course, stories);
    }

    private static void PlanHealth(CareCourse course)
    {
        var dice = course.Draw(Drawing.Health);
        var days = new List<DateOnly>();
        course.DeclinesHealthFrom = dice.Chance(0.14) ? course.Child.BornOn.AddYears(15).AddDays(dice.Between(0, 700)) : null;
        var next = course.StartedOn.AddDays(dice.Chance(0.8) ? dice.Between(9, 26) : dice.Between(31, 75)).OnWeekday();
        while (next < course.EndsOn && !(next >= course.DeclinesHealthFrom))
        {
            days.Add(next);
            var interval = course.Child.AgeOn(next.AddMonths(6)) < 5 ? 180 : 364;
            next = next.AddDays(interval + (dice.Chance(0.1) ? dice.Between(10, 120) : -dice.Between(0, 25))).OnWeekday();
        }

        course.HealthAssessments = days;
    }

    private static void PlanDental(CareCourse course)
    {
        var dice = course.Draw(Drawing.Dental);
        var days = new List<DateOnly>();
        var next = Days.Later(course.StartedOn, course.Child.BornOn.AddYears(1)).AddDays(dice.Between(20, 200)).OnWeekday();
        while (next < course.EndsOn)
        {
            days.Add(next);
            next = next.AddDays(dice.Chance(0.3) ? dice.Between(400, 760) : dice.Between(300, 364)).OnWeekday();
        }

        course.DentalChecks = days;
    }

    private static void PlanWellbeing(CareCourse course)
    {
        var dice = course.Draw(Drawing.Wellbeing);
        var scores = new List<(DateOnly Day, int Score)>();
        var usual = dice.Between(0, 7) + dice.Between(0, 7) + dice.Between(0, 7) + dice.Between(0, 7);
        var next = Days.Later(course.StartedOn, course.Child.BornOn.AddYears(4)).AddDays(dice.Between(40, 160)).OnWeekday();
        while (next < course.EndsOn && course.Child.AgeOn(next) <= 16)
        {
            scores.Add((next, Math.Clamp(usual + dice.Between(-3, 3), 0, 40)));
            next = next.AddDays(dice.Chance(0.17) ? dice.Between(385, 600) : dice.Between(330, 364)).OnWeekday();
        }

        course.Wellbeing = scores;
    }

    private static void PlanEducation(CareCourse course, Stories stories)
    {
        var dice = course.Draw(Drawing.EducationPlans);
        var days = new List<DateOnly>();
        if (course.Child.OfSchoolAgeOn(course.StartedOn))
        {
            days.Add(course.StartedOn.AddDays(dice.Chance(0.86) ? dice.Between(8, 25) : dice.Between(30, 60)).OnWeekday());
        }

        for (var year = course.StartedOn.Year; year <= course.EndsOn.Year; year++)
        {
            foreach (var (from, to) in Terms)
            {
                var first = new DateOnly(year, from.Month, from.Day);
                var held = first.AddDays(dice.Between(0, first.DaysTo(new DateOnly(year, to.Month, to.Day)))).OnWeekday();
                var made = dice.Chance(stories.EducationPlansSlip.Contains(first) ? PlansWhileSlipping : PlansEachTerm);
                // A plan of the weeks before stands for the term in which the child came.
                if (made && held > (days.Count > 0 ? days[^1].AddDays(30) : course.StartedOn) && course.Child.AgeOn(first) >= 4
                    && (course.Child.OfSchoolAgeOn(first) || course.Child.AgeOn(first) >= 16))
                {
                    days.Add(held);
                }
            }
        }

        days.RemoveAll(day => day >= course.EndsOn);
        course.EducationPlans = days;
    }
}
