using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Sampling;

/// <summary>
/// The people of the council, all with invented names: reviewing officers, who stay as many while the children become more; social
/// workers in teams, one in six from an agency and replaced after some months; personal advisers.
/// </summary>
internal sealed class SampleStaff
{
    private const double ChildrenForEachOfficer = 74.5;
    private const int ChildrenOfWholeTeams = 500;
    private const int AgencyStaysMonths = 8;
    private const string Manager = "Officer Juniper (manager)";

    private static readonly decimal[] OfficerHours = [1m, 1m, 0.8m, 1m, 0.6m, 1m, 0.5m, 0.8m];

    private static readonly decimal[] WorkerHours = [1m, 1m, 1m, 0.8m, 1m, 0.6m, 1m];

    private static readonly (string Name, int Workers)[] Teams =
    [
        ("Safeguarding North", 5), ("Safeguarding South", 5), ("Children in Care 1", 7), ("Children in Care 2", 7),
        ("Children in Care 3", 7), ("Children with Disabilities", 2), ("Leaving Care 16 plus", 7),
    ];

    private static readonly string[] Trees =
    [
        "Alder", "Ash", "Aspen", "Beech", "Birch", "Bramble", "Briar", "Cedar", "Cherry", "Chestnut", "Clover", "Cypress", "Elder", "Elm", "Fern",
        "Fir", "Gorse", "Hawthorn", "Hazel", "Heather", "Holly", "Hornbeam", "Ivy", "Juniper", "Larch", "Laurel", "Lavender", "Lime", "Linden",
        "Maple", "Medlar", "Mulberry", "Myrtle", "Oak", "Olive", "Pear", "Pine", "Plane", "Plum", "Poplar", "Quince", "Rowan", "Sage", "Sorrel",
        "Spruce", "Sycamore", "Tamarisk", "Teasel", "Thorn", "Thyme", "Walnut", "Willow", "Yarrow", "Yew",
    ];

    private readonly List<(string Name, decimal Hours)> _officers = [];
    private readonly decimal _officerHours;
    private readonly int[] _firstWorker = new int[Teams.Length];
    private readonly int[] _workers = new int[Teams.Length];
    private readonly ulong _seed;

    public SampleStaff(SampleOptions options)
    {
        _seed = (ulong)options.Seed;
        var needed = (decimal)(options.Children / ChildrenForEachOfficer);
        for (var i = 0; i == 0 || needed - _officerHours > 0.25m; i++)
        {
            var hours = OfficerHours[i % OfficerHours.Length];
            _officers.Add(($"Officer {Name(i)}", hours));
            _officerHours += hours;
        }

        var first = 0;
        for (var team = 0; team < Teams.Length; team++)
        {
            _firstWorker[team] = first;
            _workers[team] = Math.Max(1, (int)Math.Round(Teams[team].Workers * (double)options.Children / ChildrenOfWholeTeams));
            first += _workers[team];
        }
    }

    /// <summary>Null in the first days of care, before anybody is named.</summary>
    public string? OfficerOf(CareCourse course, DateOnly asAt)
    {
        if (course.StartedOn.DaysTo(Days.Earlier(asAt, course.EndsOn)) < 4)
        {
            return null;
        }

        var share = (decimal)course.Draw(Drawing.Officer).Unit() * _officerHours;
        foreach (var (name, hours) in _officers)
        {
            share -= hours;
            if (share < 0)
            {
                return name;
            }
        }

        return _officers[^1].Name;
    }

    public static int TeamOf(CareCourse course, DateOnly asAt)
    {
        var dice = course.Draw(Drawing.Team);
        return course.Child.Disabled && dice.Chance(0.4) ? 5
            : course.Child.AgeOn(asAt) >= 16 ? 6
            : course.StartedOn.DaysTo(asAt) < 150 ? dice.Between(0, 1)
            : 2 + dice.Between(0, 2);
    }

    public static string TeamName(int team) => Teams[team].Name;

    public string WorkerOf(CareCourse course, int team, ReportingMonth month) =>
        WorkerName(_firstWorker[team] + (int)(course.Draw(Drawing.Worker, team).Next() % (ulong)_workers[team]), month);

    public IReadOnlyList<ReviewingOfficer> Officers(ReportingMonth month) =>
    [
        .. _officers.Select((officer, index) => new ReviewingOfficer
        {
            Name = officer.Name,
            FullTimeEquivalent = officer.Hours,
            Manager = false,
            ChildProtectionPlans = Draw(Drawing.Officer, index, month.MonthsSince(new ReportingMonth(2000, 1)) / 3).Between(0, 6),
        }),
        new() { Name = Manager, FullTimeEquivalent = 1m, Manager = true, ChildProtectionPlans = 0 },
    ];

    /// <param name="inCare">Children in care by the name of their social worker.</param>
    public IReadOnlyList<SocialWorker> Workers(ReportingMonth month, IReadOnlyDictionary<string, int> inCare)
    {
        var workers = new List<SocialWorker>();
        for (var team = 0; team < Teams.Length; team++)
        {
            for (var i = 0; i < _workers[team]; i++)
            {
                var slot = _firstWorker[team] + i;
                var name = WorkerName(slot, month);
                // Safeguarding teams hold children on child protection plans too, who are not in this file.
                var others = Draw(Drawing.OtherCases, slot, month.MonthsSince(new ReportingMonth(2000, 1)) / 2)
                    .Between(team < 2 ? 7 : 0, team < 2 ? 12 : 2);
                workers.Add(new SocialWorker
                {
                    Name = name,
                    FullTimeEquivalent = WorkerHours[slot % WorkerHours.Length],
                    Agency = IsAgency(slot),
                    CasesHeld = inCare.GetValueOrDefault(name) + others,
                });
            }
        }

        return workers;
    }

    /// <summary>Null for one young person in fifty, for whom nobody is named yet.</summary>
    public static string? AdviserOf(SampleChild child)
    {
        var dice = new Dice(Dice.Mix(child.Key, (ulong)Drawing.Adviser));
        return dice.Chance(0.02) ? null : $"Adviser {Trees[dice.Between(0, 11) * 4]}";
    }

    private static bool IsAgency(int slot) => slot % 6 == 4;

    private static string WorkerName(int slot, ReportingMonth month) => IsAgency(slot)
        ? $"Worker {Name(slot)} {(char)('A' + ((month.MonthsSince(new ReportingMonth(2000, 1)) + slot) / AgencyStaysMonths % 26))}"
        : $"Worker {Name(slot)}";

    private static string Name(int index) =>
        index < Trees.Length ? Trees[index] : $"{Trees[index % Trees.Length]} {(index / Trees.Length) + 1}";

    private Dice Draw(Drawing what, int which, int when) => new(Dice.Mix(Dice.Mix(_seed, (ulong)what, (ulong)which), (ulong)what, (ulong)when));
}
