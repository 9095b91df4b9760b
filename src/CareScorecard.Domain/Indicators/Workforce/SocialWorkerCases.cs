using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Workforce;

/// <summary>How many cases social workers hold: as recorded for the worker, else the children in care allocated to them.</summary>
internal static class SocialWorkerCases
{
    private const int MostCases = 20;

    private const string CasesNote =
        "Cases are those recorded for the worker; for a worker without them, the children in our care who have that worker.";

    // Cases held are used where recorded; the children's own worker is what the rule falls back on, so that one it cannot do without.
    private static readonly IReadOnlyList<Field> Needed =
        FieldsFor.InCare(Fields.Children.SocialWorker, Fields.SocialWorkers.Name);

    public static Indicator ForEachPost { get; } = new DeclaredIndicator<WorkerInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "social-worker-caseload",
            Theme = Theme.Workforce,
            Title = "Cases for each social worker",
            Unit = Unit.PerFullTimePost,
            Calculation = Calculation.Quotient,
            Polarity = Polarity.Lower,
            WhoCounts = "Full-time posts of the listed social workers",
            WhoPasses = "The cases that these social workers hold",
            Needs = [.. Needed, Fields.SocialWorkers.FullTimeEquivalent],
            DefaultTarget = DefaultTargets.AtMost(20m, TargetOwner.Ours),
            Note = $"{CasesNote} Workers whose hours are not recorded are left out.",
            Counts = SubjectKind.SocialWorker,
        },
        Roll = month => month.SocialWorkers,
        Counts = worker => worker.HasPost,
        Passes = _ => true,
        Because = worker => Held(worker).And(Grounds.Number(Fields.SocialWorkers.FullTimeEquivalent, worker.Record.FullTimeEquivalent)),
        Amount = worker => worker.Cases,
        Weight = worker => worker.Record.FullTimeEquivalent!.Value,
    };

    public static Indicator OverTwenty { get; } = new DeclaredIndicator<WorkerInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "social-workers-over-20",
            Theme = Theme.Workforce,
            Title = "Social workers with more than 20 cases",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Lower,
            WhoCounts = "The listed social workers",
            WhoPasses = "The worker holds more than 20 cases, whether full time or part time",
            Needs = Needed,
            DefaultTarget = DefaultTargets.AtMost(0m, TargetOwner.Ours),
            Decimals = 0,
            Note = CasesNote,
            Counts = SubjectKind.SocialWorker,
        },
        Roll = month => month.SocialWorkers,
        Counts = _ => true,
        Passes = worker => worker.Cases > MostCases,
        Because = Held,
    };

    private static Grounds Held(WorkerInMonth worker) => new(
        $"{worker.Cases} {(worker.Cases == 1 ? "case" : "cases")}, {(worker.Record.CasesHeld is null ? "counted from the children's records" : "as recorded")}");
}
