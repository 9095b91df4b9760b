using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Workforce;

/// <summary>How much of the social work is done by workers from agencies, by hours and not by heads.</summary>
internal static class AgencyShare
{
    public static Indicator OfPosts { get; } = new DeclaredIndicator<WorkerInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "agency-share",
            Theme = Theme.Workforce,
            Title = "Social workers from agencies",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = "Full-time posts of the listed social workers",
            WhoPasses = "Full-time posts of those who work for us through an agency",
            Needs = [Fields.SocialWorkers.Name, Fields.SocialWorkers.FullTimeEquivalent, Fields.SocialWorkers.Agency],
            DefaultTarget = DefaultTargets.AtMost(15m, TargetOwner.Ours),
            Note = "Workers whose hours are not recorded are left out.",
            Counts = SubjectKind.SocialWorker,
        },
        Roll = month => month.SocialWorkers,
        Counts = worker => worker.HasPost,
        Passes = worker => worker.Record.Agency == true,
        Because = worker => Grounds.Answer(Fields.SocialWorkers.Agency, worker.Record.Agency)
            .And(Grounds.Number(Fields.SocialWorkers.FullTimeEquivalent, worker.Record.FullTimeEquivalent)),
        Amount = worker => worker.Record.FullTimeEquivalent!.Value,
        Weight = worker => worker.Record.FullTimeEquivalent!.Value,
    };
}
