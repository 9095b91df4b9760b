using CareScorecard.Domain.Children;

namespace CareScorecard.Application.Sampling;

/// <summary>Draws periods of care: how long, why they end, under which orders, and everything that happens in them.</summary>
internal sealed class CoursePlanner(Stories stories)
{
    private const int ShortStay = 180;

    /// <summary>A child who comes into care on the day.</summary>
    public CareCourse Arriving(SampleChild child, DateOnly startedOn, int period)
    {
        var key = Dice.Mix(child.Key, (ulong)Drawing.Course, (ulong)period);
        var dice = new Dice(key);
        var adoption = DrawAdoption(dice, child, startedOn);
        var (from, to) = dice.Of(child.AgeOn(startedOn) < 5 ? Proportions.StaysOfTheYoungest : Proportions.Stays);
        var lasts = child.Unaccompanied ? int.MaxValue / 2 : dice.Between(from, to);
        return Plan(dice, key, child, startedOn, adoption, lasts);
    }

    /// <summary>A child who is in care on the day already, some way through a stay.</summary>
    public CareCourse InCareOn(SampleChild child, DateOnly day)
    {
        var key = Dice.Mix(child.Key, (ulong)Drawing.Course);
        var dice = new Dice(key);
        var alive = child.BornOn.DaysTo(day);
        var (from, to) = child.Unaccompanied ? (30, 700) : dice.Of(Proportions.StaysOfThoseInCare);
        var whole = dice.Between(from, to);
        var soFar = Math.Min((int)(whole * dice.Unit()), (int)(alive * (0.3 + (0.7 * dice.Unit())))) + 1;
        var startedOn = day.AddDays(-Math.Min(soFar, alive));
        var adoption = DrawAdoption(dice, child, startedOn);
        if (adoption?.AdoptedOn <= day || adoption?.ReversedOn <= day)
        {
            adoption = null;
        }

        var lasts = child.Unaccompanied ? int.MaxValue / 2 : Math.Max(whole, startedOn.DaysTo(day) + dice.Between(5, 400));
        return Plan(dice, key, child, startedOn, adoption, lasts);
    }

    private CareCourse Plan(Dice dice, ulong key, SampleChild child, DateOnly startedOn, AdoptionCase? adoption, int lasts)
    {
        var untilAdult = startedOn.DaysTo(child.TurnsEighteenOn);
        var endsOn = adoption?.AdoptedOn
            ?? (lasts >= untilAdult ? child.TurnsEighteenOn
            : Days.Earlier(startedOn.AddDays(lasts).OnWeekday(), child.TurnsEighteenOn));
        if (adoption?.ReversedOn is { } reversed && endsOn <= reversed.AddDays(60))
        {
            endsOn = Days.Earlier(reversed.AddDays(400), child.TurnsEighteenOn);
        }

        if (endsOn <= startedOn.AddDays(2))
        {
            endsOn = Days.Earlier(startedOn.AddDays(4), child.TurnsEighteenOn);
        }

        var course = new CareCourse
        {
            Child = child,
            Key = key,
            StartedOn = startedOn,
            EndsOn = endsOn,
            Reason = Reason(dice, child, startedOn, endsOn, adoption),
            Need = child.Unaccompanied ? CategoryOfNeed.N8 : dice.Of(Proportions.CategoriesOfNeed),
            Orders = Orders(dice, child, startedOn, adoption),
            Adoption = adoption,
        };
        HomePlanner.Plan(course, stories);
        ReviewPlanner.Plan(course);
        CheckPlanner.Plan(course, stories);
        return course;
    }

    private static AdoptionCase? DrawAdoption(Dice dice, SampleChild child, DateOnly startedOn)
    {
        var planned = child.AgeOn(startedOn) switch
        {
            0 => dice.Chance(0.36),
            <= 3 => dice.Chance(0.17),
            _ => false,
        };
        if (!planned)
        {
            return null;
        }

        var decided = startedOn.AddDays(dice.Between(120, 230)).OnWeekday();
        var order = decided.AddDays(dice.Between(25, 70)).OnWeekday();
        var matched = order.AddDays(dice.Chance(0.08) ? -dice.Between(0, 20) : dice.Between(40, 235)).OnWeekday();
        var placed = matched.AddDays(dice.Between(14, 45));
        var adopted = placed.AddDays(dice.Between(110, 230)).OnWeekday();
        var adoption = new AdoptionCase
        {
            Child = child.Id,
            Sex = child.Sex,
            Ethnicity = child.Ethnicity,
            BornOn = child.BornOn,
            EnteredCareOn = startedOn,
            DecidedOn = decided,
            PlacementOrderOn = order,
        };
        return dice.Chance(0.1)
            ? adoption with { ReversedOn = order.AddDays(dice.Between(250, 450)).OnWeekday() }
            : adoption with { MatchedOn = matched, PlacedOn = placed, AdoptedOn = adopted };
    }

    private static ReasonCareEnded Reason(Dice dice, SampleChild child, DateOnly startedOn, DateOnly endsOn, AdoptionCase? adoption)
    {
        if (adoption?.AdoptedOn == endsOn)
        {
            return dice.Chance(0.6) ? ReasonCareEnded.E11 : ReasonCareEnded.E12;
        }

        return dice.Of(endsOn >= child.TurnsEighteenOn ? Proportions.ReasonsAt18
            : startedOn.DaysTo(endsOn) <= ShortStay ? Proportions.ReasonsWithinHalfYear
            : child.AgeOn(endsOn) >= 16 ? Proportions.ReasonsFrom16
            : Proportions.ReasonsLater);
    }

    private static List<(DateOnly From, LegalStatus Status)> Orders(Dice dice, SampleChild child, DateOnly startedOn, AdoptionCase? adoption)
    {
        var agreed = child.Unaccompanied || (adoption is null && dice.Chance(child.AgeOn(startedOn) >= 13 ? 0.36 : 0.08));
        if (agreed)
        {
            return [(startedOn, LegalStatus.V2)];
        }

        var orders = new List<(DateOnly From, LegalStatus Status)>();
        var court = startedOn;
        if (adoption is null && dice.Chance(0.22))
        {
            orders.Add((startedOn, LegalStatus.V2));
            court = startedOn.AddDays(dice.Between(20, 110));
        }
        else if (dice.Chance(0.06))
        {
            orders.Add((startedOn, dice.Chance(0.5) ? LegalStatus.L1 : LegalStatus.L2));
            court = startedOn.AddDays(dice.Between(2, 7));
        }

        orders.Add((court, LegalStatus.C1));
        if (adoption?.PlacementOrderOn is { } placementOrder)
        {
            orders.Add((placementOrder, LegalStatus.E1));
            if (adoption.ReversedOn is { } reversed)
            {
                orders.Add((reversed, LegalStatus.C2));
            }
        }
        else
        {
            orders.Add((court.AddDays(dice.Between(170, 330)).OnWeekday(), LegalStatus.C2));
        }

        return orders;
    }
}
