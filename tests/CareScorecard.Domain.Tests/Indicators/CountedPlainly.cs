using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Tests.Indicators;

/// <summary>Who counts and who passes, by asking one subject after another: slow, and plain to see through.</summary>
internal static class CountedPlainly
{
    /// <returns>Positions in rising order.</returns>
    public static (int[] Counted, int[] Passing) Of(Indicator indicator, CareMonth month) => indicator switch
    {
        DeclaredIndicator<ChildInMonth> declared => Ask(declared, month),
        DeclaredIndicator<PlacementInMonth> declared => Ask(declared, month),
        DeclaredIndicator<ReviewInMonth> declared => Ask(declared, month),
        DeclaredIndicator<CareLeaverInMonth> declared => Ask(declared, month),
        DeclaredIndicator<AdoptionInMonth> declared => Ask(declared, month),
        DeclaredIndicator<OfficerInMonth> declared => Ask(declared, month),
        DeclaredIndicator<WorkerInMonth> declared => Ask(declared, month),
        _ => AskByHand(indicator.Definition.Id, month),
    };

    private static (int[] Counted, int[] Passing) Ask<T>(DeclaredIndicator<T> declared, CareMonth month)
        where T : Subject
    {
        var counted = declared.Roll(month).Subjects.Where(declared.Counts).ToList();
        return (Positions(counted), Positions(counted.Where(declared.Passes)));
    }

    // Those indicators that are not declared, as the definitions have them.
    private static (int[] Counted, int[] Passing) AskByHand(string id, CareMonth month)
    {
        var children = month.Children.Subjects;
        var inCare = children.Where(child => child.InCare).ToList();
        return id switch
        {
            "rate-per-10000" => (Positions(inCare), Positions(inCare)),
            "unaccompanied-of-population" => (
                Positions(inCare),
                Positions(inCare.Where(child => child.Record.UnaccompaniedAsylumSeeking == true))),
            "starts-per-leaver" => (
                Positions(children.Where(child => month.Month.Window(6).Contains(child.Record.CareEndedOn))),
                Positions(children.Where(child => month.Month.Window(6).Contains(child.Record.CareStartedOn)))),
            "iro-caseload" => Both(inCare.Where(child =>
                month.ReviewingOfficers.Subjects.Any(officer => officer.HasPost && IsNamed(child, officer.Record.Name)))),
            "without-iro" => (
                Positions(inCare),
                Positions(inCare.Where(child => !month.Records.ReviewingOfficers.Any(officer => IsNamed(child, officer.Name))))),
            _ => throw new ArgumentOutOfRangeException(nameof(id), id, "An indicator that nobody counts by hand."),
        };
    }

    private static (int[] Counted, int[] Passing) Both(IEnumerable<ChildInMonth> children)
    {
        var positions = Positions(children);
        return (positions, positions);
    }

    private static bool IsNamed(ChildInMonth child, string name) =>
        child.Record.ReviewingOfficer is { } officer && Matching.Key(officer) == Matching.Key(name);

    private static int[] Positions(IEnumerable<Subject> subjects) => [.. subjects.Select(subject => subject.Index)];
}
