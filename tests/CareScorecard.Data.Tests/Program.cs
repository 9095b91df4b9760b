using System.Diagnostics;
using CareScorecard.Data;
using CareScorecard.Data.Tests;
using CareScorecard.Data.Tests.Faults;
using CareScorecard.Domain.Children;

// The second program of the tests: it does what it is told and is killed in the middle of it, as by a power cut.
switch (args)
{
    case ["open", var path, var commands]:
        await ScorecardDatabase.OpenAsync(path, [new KillAfterCommands(int.Parse(commands, null))], CancellationToken.None);
        return 0;

    case ["accept", var path, var rows]:
        var database = await ScorecardDatabase.OpenAsync(path, CancellationToken.None);
        var accept = Samples.Accept(digest: "b2", expected: 1, each: 50, from: 1000);
        var records = accept.Records with
        {
            Measures = new BreakingList<CouncilMeasure>(
                accept.Records.Measures, int.Parse(rows, null), () => Process.GetCurrentProcess().Kill()),
        };
        await new MonthStore(database).AcceptAsync(accept with { Records = records }, CancellationToken.None);
        return 0;

    case ["work", var path]:
        await Worker.WorkAsync(path);
        return 0;

    case ["fill", var folder]:
        await FullDisk.FillAsync(folder);
        return 0;

    default:
        return 2;
}
