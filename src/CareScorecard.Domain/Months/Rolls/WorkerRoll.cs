using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>The listed social workers, each with the cases they hold.</summary>
internal static class WorkerRoll
{
    public static Roll<WorkerInMonth> Draw(CareMonth month)
    {
        var allocated = Allocation.Count(
            month, NameColumn.Draw(month.Children.All, child => child.Record.SocialWorker));
        return new Roll<WorkerInMonth>(SubjectKind.SocialWorker,
        [
            .. month.Records.SocialWorkers.Select((worker, index) => new WorkerInMonth
            {
                Index = index,
                Record = worker,
                Cases = worker.CasesHeld ?? allocated.GetValueOrDefault(Matching.Key(worker.Name)),
            }),
        ]);
    }
}
