using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Application.Tests.MinutesReplay;

/// <summary>
/// Invented records for October 2021 from which the figures follow that a council's corporate parenting board heard read out on
/// 30 November 2021. No child here is or was anybody; only the totals are those of the minutes.
/// </summary>
internal static class MinutesReplayRecords
{
    /// <summary>Children aged 0 to 17 in the council's area.</summary>
    public const decimal Population = 33_563m;

    private const int InCare = 534;

    // By position in the list of those in care: the first 399 are the 12-month cohort, the last 15 came in October.
    private const int InCareAllYear = 399;
    private const int CameSinceMay = 95;
    private const int CameInOctober = 15;
    private const int CameInTheLastWeek = 9;
    private const int OneHome = 352;
    private const int FourHomes = 37;
    private const int MovedInOctober = 18;
    private const int WithParents = 51;

    private static readonly DateOnly LastPlan = A.Day("2021-06-30");

    public static MonthRecords October2021()
    {
        var inCare = Enumerable.Range(0, InCare).Select(ChildInCare).ToList();
        var leavers = Leavers().ToList();
        return new MonthRecords
        {
            Month = A.Month("2021-10"),
            Periods = [.. inCare, .. leavers],
            Placements = [.. inCare.SelectMany((child, index) => Homes(child, index)), .. leavers.Select(LastHome)],
            Reviews = [],
            Adoptions = [.. Waiting(inCare), .. Adopted(leavers)],
            ReviewingOfficers = [A.Officer("Officer Alder")],
            SocialWorkers = [A.Worker("Worker Birch")],
            Fields = Enum.GetValues<RecordKind>().SelectMany(Fields.Of).ToHashSet(),
        };
    }

    private static PeriodOfCare ChildInCare(int index)
    {
        var (type, provider) = Home(index);
        var started = Started(index);
        var homes = Homes(index);
        var allYear = index < InCareAllYear;
        return A.Child($"R{1000 + index}", born: Born(index)) with
        {
            Sex = index % 2 == 0 ? Sex.Male : Sex.Female,
            Ethnicity = Ethnicity.WBRI,
            CareStartedOn = started,
            LegalStatus = Status(index, type),
            SocialWorker = "Worker Birch",
            ReviewingOfficer = "Officer Alder",
            PlacementType = type,
            PlacementProvider = provider,
            PlacementLocation = Location(index),
            MilesFromHome = 5m,
            PlacementStartedOn = homes[^1],
            PlacementsInLast12Months = homes.Count,
            // 504 of the 525 who had been in care for a week were seen in six weeks.
            LastVisitOn = index >= InCare - CameInTheLastWeek ? A.Day("2021-10-28") : index < 504 ? A.Day("2021-10-18") : null,
            LastSupervisionOn = index < 486 ? A.Day("2021-10-15") : index < InCare - CameInOctober ? A.Day("2021-09-10") : null,
            LastEducationPlanOn = !SchoolAge(index) ? null : index % 300 < 282 ? LastPlan : A.Day("2021-02-01"),
            // 356 of the 392 who did not decline.
            LastHealthAssessmentOn = !allYear ? null : index < 356 ? A.Day("2021-06-10") : A.Day("2020-09-01"),
            HealthAssessmentDeclined = index is >= 356 and < 363,
        };
    }

    private static bool SchoolAge(int index) => index < 300;

    private static string Born(int index) => index < 300 ? "2010-01-01" : index < 400 ? "2004-06-01" : "2019-03-01";

    private static DateOnly Started(int index) =>
        index >= InCare - CameInTheLastWeek ? A.Day("2021-10-26")
        : index >= InCare - CameInOctober ? A.Day("2021-10-12")
        : index >= InCare - CameSinceMay ? A.Day("2021-06-01").AddDays(index % 80)
        : index >= InCareAllYear ? A.Day("2020-11-15").AddDays(index % 90)
        : A.Day("2019-10-01").AddDays(index % 300);

    private static (PlacementType Type, PlacementProvider Provider) Home(int index) => (index * 7 % InCare) switch
    {
        < 109 => (PlacementType.U4, PlacementProvider.PR1),
        < 239 => (PlacementType.U1, PlacementProvider.PR1),
        < 239 + WithParents => (PlacementType.P1, PlacementProvider.PR0),
        < 440 => (PlacementType.U6, PlacementProvider.PR4),
        < 494 => (PlacementType.K2, PlacementProvider.PR4),
        _ => (PlacementType.H5, PlacementProvider.PR4),
    };

    // Twelve of the children who live with their parents are under an interim order; children who wait to be adopted are under a
    // placement order, and live with carers.
    private static LegalStatus Status(int index, PlacementType type) =>
        type == PlacementType.P1 ? index * 7 % InCare < 239 + 12 ? LegalStatus.C1 : LegalStatus.C2
        : IsYoung(index) && type is PlacementType.U4 or PlacementType.U6 ? LegalStatus.E1
        : LegalStatus.C2;

    private static bool IsYoung(int index) => index is >= 400 and < InCare - CameInOctober;

    private static PlacementLocation Location(int index) =>
        // Of the 33 new placements of October 18 are inside the area: 8 of those who came, 10 of those who moved.
        index >= InCare - CameInOctober ? InOrOut(index < InCare - CameInOctober + 8)
        : Homes(index) is { Count: 2 } homes && homes[1].Month == 10 ? InOrOut(OctoberMover(index) < 10)
        : InOrOut(index % 3 != 0);

    private static PlacementLocation InOrOut(bool inArea) => inArea ? PlacementLocation.In : PlacementLocation.Out;

    // Of the 399: 217 have lived in one home, 37 in four, 45 in three, 100 in two, 18 of these since October.
    private static int OctoberMover(int index) => index - (InCareAllYear - 100);

    private static List<DateOnly> Homes(int index)
    {
        const int oneHomeAllYear = OneHome - (InCare - InCareAllYear);
        DateOnly[] moves = index switch
        {
            < oneHomeAllYear or >= InCareAllYear => [],
            < oneHomeAllYear + FourHomes => [A.Day("2021-01-15"), A.Day("2021-03-15"), A.Day("2021-05-15")],
            < InCareAllYear - 100 => [A.Day("2021-01-15"), A.Day("2021-04-15")],
            _ => [OctoberMover(index) < MovedInOctober ? A.Day("2021-10-06") : A.Day("2021-02-15")],
        };
        return [Started(index), .. moves];
    }

    private static IEnumerable<PlacementStay> Homes(PeriodOfCare child, int index)
    {
        var homes = Homes(index);
        for (var i = 0; i < homes.Count; i++)
        {
            var current = i + 1 == homes.Count;
            yield return new PlacementStay
            {
                Child = child.Child,
                StartedOn = homes[i],
                EndedOn = current ? null : homes[i + 1],
                Type = current ? child.PlacementType : PlacementType.U6,
                Provider = current ? child.PlacementProvider : PlacementProvider.PR4,
                Location = current ? child.PlacementLocation : PlacementLocation.In,
                MilesFromHome = child.MilesFromHome,
                SameCarer = false,
            };
        }
    }

    // 25 in October, 100 in May to August, 115 in November to April: 240 in twelve months, 125 in six.
    private static IEnumerable<PeriodOfCare> Leavers()
    {
        for (var index = 0; index < 240; index++)
        {
            var ended = index < 25 ? A.Day("2021-10-15")
                : index < 125 ? A.Day("2021-05-03").AddDays(index - 25)
                : A.Day("2020-11-02").AddDays((index - 125) * 3 / 2);
            var days = DaysInCare(index);
            var adult = index < 3;
            yield return A.Child($"L{1000 + index}", born: adult ? "2003-10-15" : "2012-05-05") with
            {
                Sex = index % 2 == 0 ? Sex.Female : Sex.Male,
                Ethnicity = Ethnicity.WBRI,
                CareStartedOn = ended.AddDays(-days),
                CareEndedOn = ended,
                ReasonCareEnded = adult ? ReasonCareEnded.E6 : Reason(index),
                LegalStatus = LegalStatus.C2,
                PlacementStartedOn = ended.AddDays(-days),
                PlacementType = index is >= 3 and < 9 ? PlacementType.P1 : PlacementType.U6,
                PlacementProvider = index is >= 3 and < 9 ? PlacementProvider.PR0 : PlacementProvider.PR4,
                PlacementLocation = PlacementLocation.In,
                MilesFromHome = 5m,
                PlacementsInLast12Months = 1,
            };
        }
    }

    // The 25 of October were in care for 26,565 days together, 151.8 weeks each: five of them for 2,000, one for 833, the others for 828.
    // Eight of those who left since May had come in since May too.
    private static int DaysInCare(int index) => index switch
    {
        < 5 => 2000,
        5 => 833,
        < 25 => 828,
        >= 117 and < 125 => 20,
        _ => 700,
    };

    // Special guardianship and child arrangements orders: 9 in October, 25 in the five months before, 56 in the six before those.
    private static ReasonCareEnded Reason(int index) => index switch
    {
        >= 9 and < 18 => index % 3 == 0 ? ReasonCareEnded.E41 : ReasonCareEnded.E45,
        >= 25 and < 50 => index % 3 == 0 ? ReasonCareEnded.E41 : ReasonCareEnded.E46,
        >= 125 and < 181 => index % 4 == 0 ? ReasonCareEnded.E41 : ReasonCareEnded.E43,
        _ when IsAdopted(index) => ReasonCareEnded.E12,
        _ => ReasonCareEnded.E4A,
    };

    // One in October, 14 in May to September, two in April (17 in the financial year), five in the months before.
    private static bool IsAdopted(int index) => index is 24 or (>= 60 and < 74) or (>= 238 and < 240) or (>= 181 and < 186);

    private static PlacementStay LastHome(PeriodOfCare leaver) => new()
    {
        Child = leaver.Child,
        StartedOn = leaver.CareStartedOn,
        EndedOn = leaver.CareEndedOn,
        Type = leaver.PlacementType,
        Provider = leaver.PlacementProvider,
        Location = leaver.PlacementLocation,
        MilesFromHome = leaver.MilesFromHome,
        SameCarer = false,
    };

    // 32 wait with a placement order, two of them not matched.
    private static IEnumerable<AdoptionCase> Waiting(List<PeriodOfCare> inCare) => inCare
        .Where(child => child.LegalStatus == LegalStatus.E1)
        .Take(32)
        .Select((child, index) => A.Adoption(child.Child.Value) with
        {
            Sex = child.Sex,
            Ethnicity = child.Ethnicity,
            BornOn = child.BornOn,
            EnteredCareOn = child.CareStartedOn,
            DecidedOn = child.CareStartedOn.AddDays(20),
            PlacementOrderOn = child.CareStartedOn.AddDays(40),
            MatchedOn = index < 2 ? null : A.Day("2021-10-20"),
        });

    // From coming into care to moving in with adopters: 372 and 392 days in turn, 382 on average of the 22 of the year.
    private static IEnumerable<AdoptionCase> Adopted(List<PeriodOfCare> leavers) => leavers
        .Where(leaver => leaver.ReasonCareEnded == ReasonCareEnded.E12)
        .Select((leaver, index) => A.Adoption(leaver.Child.Value) with
        {
            Sex = leaver.Sex,
            Ethnicity = leaver.Ethnicity,
            BornOn = leaver.BornOn,
            EnteredCareOn = leaver.CareStartedOn,
            DecidedOn = leaver.CareStartedOn.AddDays(150),
            PlacementOrderOn = leaver.CareStartedOn.AddDays(200),
            MatchedOn = leaver.CareStartedOn.AddDays(300),
            PlacedOn = leaver.CareStartedOn.AddDays(index % 2 == 0 ? 372 : 392),
            AdoptedOn = leaver.CareEndedOn,
        });
}
