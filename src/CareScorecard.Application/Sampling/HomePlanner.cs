using CareScorecard.Domain.Children;

namespace CareScorecard.Application.Sampling;

/// <summary>Draws where a child lives through a period of care: moves, temporary stays, carers who become long-term carers.</summary>
internal static class HomePlanner
{
    private const int ToTheEnd = 100_000;
    private const string Council = "Norhaven";

    // The Department's code for supported accommodation: H5 until March 2024, K3 since.
    private static readonly DateOnly SupportedAccommodationIsK3From = new(2024, 4, 1);

    private static readonly Weights<(int From, int To)> FirstHomeLasts = new(
        (24, (4, 45)), (20, (45, 150)), (24, (150, 420)), (32, (ToTheEnd, ToTheEnd)));

    private static readonly Weights<(int From, int To)> LaterHomesLast = new(
        (8, (10, 60)), (15, (60, 240)), (37, (240, 900)), (40, (ToTheEnd, ToTheEnd)));

    private static readonly Weights<(int From, int To)> HomesOfTheRestlessLast = new(
        (16, (5, 40)), (28, (40, 130)), (30, (130, 330)), (26, (330, 1000)));

    private static readonly Weights<PlacementType> UnderFive = new(
        (60, PlacementType.U6), (31, PlacementType.U3), (8, PlacementType.P1), (2, PlacementType.R3));

    private static readonly Weights<PlacementType> FiveToNine = new(
        (57, PlacementType.U6), (29, PlacementType.U3), (8, PlacementType.P1), (6, PlacementType.K2));

    private static readonly Weights<PlacementType> TenToFifteen = new(
        (42, PlacementType.U6), (24, PlacementType.U3), (9, PlacementType.P1), (24, PlacementType.K2), (1, PlacementType.S1),
        (0.5, PlacementType.K1));

    private static readonly Weights<PlacementType> From16 = new(
        (24, PlacementType.U6), (10, PlacementType.U3), (5, PlacementType.P1), (21, PlacementType.K2), (37, PlacementType.K3),
        (2, PlacementType.P2), (0.5, PlacementType.K1), (0.5, PlacementType.R5));

    private static readonly Weights<PlacementType> OfUnaccompanied = new(
        (42, PlacementType.U6), (52, PlacementType.K3), (6, PlacementType.P2));

    private static readonly Weights<(int From, int To)> TenthsOfMilesOut = new((44, (40, 200)), (36, (201, 600)), (20, (601, 1500)));

    private static readonly string[] Near = ["Middlesbrough", "Redcar and Cleveland", "Stockton-on-Tees", "Hartlepool", "Darlington"];

    private static readonly string[] Far = ["County Durham", "North Yorkshire", "Sunderland", "Leeds", "Cumberland", "Lancashire", "Kirklees"];

    private static readonly string[] Reasons =
    [
        "Planned move in the care plan", "Carer asked for the placement to end", "Child asked to move", "Placement broke down",
        "Closer to school and family", "Standards of the placement",
    ];

    public static void Plan(CareCourse course, Stories stories)
    {
        var dice = course.Draw(Drawing.Homes);
        var rows = new List<HomeRow>();
        var from = course.StartedOn;
        var adoptedFrom = course.Adoption?.PlacedOn;
        var fosterEnds = adoptedFrom ?? course.EndsOn;
        var comesBack = false;
        string? reason = null;
        for (var placement = 0; from < fosterEnds; placement++)
        {
            var home = comesBack ? NewHome(dice) : Choose(dice, course, from, stories);
            var until = Until(dice, course, placement, from, fosterEnds);
            comesBack = home is { Type: PlacementType.K2, InArea: false }
                && from < stories.NewHomeOpensOn && until > stories.NewHomeOpensOn && dice.Chance(0.6);
            if (comesBack)
            {
                until = Days.Earlier(stories.NewHomeOpensOn.AddDays(dice.Between(0, 200)), fosterEnds);
            }

            if (until.DaysTo(fosterEnds) < 4)
            {
                until = fosterEnds;
            }

            AddPlacement(dice, rows, placement, home, from, until, reason);
            reason = comesBack ? "New children's home in Norhaven" : dice.Of(Reasons);
            from = until;
        }

        if (adoptedFrom is { } placed)
        {
            AddAdopters(dice, rows, placed, course.EndsOn);
        }

        course.Homes = rows;
    }

    private static DateOnly Until(Dice dice, CareCourse course, int placement, DateOnly from, DateOnly end)
    {
        var restless = course.Child.Restless && course.Child.AgeOn(from) >= 8;
        var (least, most) = dice.Of(restless ? HomesOfTheRestlessLast : placement == 0 ? FirstHomeLasts : LaterHomesLast);
        var until = Days.Earlier(from.AddDays(dice.Between(least, most)), end);
        // From 16 on, some young people move on to a place of their own with support.
        var movesOn = course.Child.BornOn.AddYears(16).AddDays(dice.Between(40, 560));
        return from < movesOn && movesOn < until && dice.Chance(0.3) ? movesOn : until;
    }

    private static Home Choose(Dice dice, CareCourse course, DateOnly on, Stories stories)
    {
        var type = dice.Of(course.Child.Unaccompanied && course.Child.AgeOn(on) >= 16 ? OfUnaccompanied : course.Child.AgeOn(on) switch
        {
            _ when course.Adoption is not null || course.Child.Unaccompanied => UnderFive,
            < 5 => UnderFive,
            < 10 => FiveToNine,
            < 16 => TenToFifteen,
            _ => From16,
        });
        // A child lives with parents in care only under a care order, and adopters are found for children who live with carers.
        var ordered = course.StatusOn(on) is LegalStatus.C1 or LegalStatus.C2;
        if ((type == PlacementType.P1 && (!ordered || course.Adoption is not null)) || (type == PlacementType.U3 && course.Child.Unaccompanied))
        {
            type = PlacementType.U6;
        }

        if (type == PlacementType.K3 && on < SupportedAccommodationIsK3From)
        {
            type = PlacementType.H5;
        }

        var provider = Provider(dice, type);
        var opened = on >= stories.NewHomeOpensOn;
        return At(dice, type, provider, inArea: dice.Chance(ShareInArea(type, provider, opened)));
    }

    private static PlacementProvider Provider(Dice dice, PlacementType type) => type switch
    {
        PlacementType.P1 => PlacementProvider.PR0,
        PlacementType.U3 => PlacementProvider.PR1,
        PlacementType.U6 => dice.Chance(0.36) ? PlacementProvider.PR1 : dice.Chance(0.93) ? PlacementProvider.PR4 : PlacementProvider.PR5,
        PlacementType.K2 => dice.Chance(0.18) ? PlacementProvider.PR1 : PlacementProvider.PR4,
        PlacementType.K1 or PlacementType.R5 => PlacementProvider.PR3,
        _ => dice.Chance(0.8) ? PlacementProvider.PR4 : PlacementProvider.PR5,
    };

    private static double ShareInArea(PlacementType type, PlacementProvider provider, bool newHomeOpened) => type switch
    {
        PlacementType.K2 when provider == PlacementProvider.PR1 => 1,
        PlacementType.K2 => newHomeOpened ? 0.6 : 0.32,
        PlacementType.K1 or PlacementType.S1 or PlacementType.R5 => 0,
        PlacementType.U6 when provider == PlacementProvider.PR1 => 0.92,
        PlacementType.U6 => newHomeOpened ? 0.64 : 0.56,
        PlacementType.U3 => 0.78,
        PlacementType.P1 => 0.9,
        _ => 0.72,
    };

    private static Home NewHome(Dice dice) => At(dice, PlacementType.K2, PlacementProvider.PR1, inArea: true);

    private static Home At(Dice dice, PlacementType type, PlacementProvider provider, bool inArea)
    {
        if (inArea)
        {
            return new Home(type, provider, true, Council, dice.Between(4, 98) / 10m);
        }

        var (from, to) = dice.Of(TenthsOfMilesOut);
        var tenths = dice.Between(from, to);
        return new Home(type, provider, false, dice.Of(tenths <= 250 ? Near : Far), tenths / 10m);
    }

    private static void AddPlacement(Dice dice, List<HomeRow> rows, int placement, Home home, DateOnly from, DateOnly until, string? reason)
    {
        var changes = new List<(DateOnly From, PlacementType Type, bool SameCarer, string? Reason)> { (from, home.Type, false, reason) };
        var longTerm = home.Type switch
        {
            PlacementType.U3 when dice.Chance(0.8) => (PlacementType.U1, After: 112, "Carer approved as a foster carer"),
            PlacementType.U6 when dice.Chance(0.75) => (PlacementType.U4, After: dice.Between(300, 420), "Matched for the long term"),
            _ => (home.Type, After: ToTheEnd, string.Empty),
        };
        if (from.AddDays(longTerm.After) < until)
        {
            changes.Add((from.AddDays(longTerm.After), longTerm.Item1, true, longTerm.Item3));
        }

        AddTemporaryStay(dice, changes, home, until);
        for (var i = 0; i < changes.Count; i++)
        {
            var (start, type, same, why) = changes[i];
            rows.Add(new HomeRow(placement, from, start, i + 1 < changes.Count ? changes[i + 1].From : until, home, type, same, why));
        }
    }

    // A holiday, or respite for the carer, after which the child comes back to the same home.
    private static void AddTemporaryStay(
        Dice dice, List<(DateOnly From, PlacementType Type, bool SameCarer, string? Reason)> changes, Home home, DateOnly until)
    {
        var (last, type, _, _) = changes[^1];
        var room = last.DaysTo(until);
        if (home.Type is not (PlacementType.U3 or PlacementType.U6) || room < 150 || !dice.Chance(0.4))
        {
            return;
        }

        var away = last.AddDays(dice.Between(40, room - 40));
        var kind = dice.Chance(0.3) ? PlacementType.T2 : dice.Chance(0.5) ? PlacementType.T3 : PlacementType.T4;
        changes.Add((away, kind, false, "Temporary stay"));
        changes.Add((away.AddDays(dice.Between(3, 7)), type, dice.Chance(0.6), "Back with the carer"));
    }

    private static void AddAdopters(Dice dice, List<HomeRow> rows, DateOnly from, DateOnly until)
    {
        // Most children move to adopters; some stay with foster carers who adopt them, and have not moved.
        if (dice.Chance(0.15) && rows is [.., { Temporary: false, Type: PlacementType.U6 or PlacementType.U4 } last])
        {
            rows.Add(last with { From = from, Until = until, Type = PlacementType.A5, SameCarer = true, Reason = "Carer adopts" });
            return;
        }

        var home = At(dice, PlacementType.A6, dice.Chance(0.7) ? PlacementProvider.PR1 : PlacementProvider.PR5, dice.Chance(0.35));
        rows.Add(new HomeRow(rows[^1].Placement + 1, from, from, until, home, PlacementType.A6, false, "Placed for adoption"));
    }
}
