using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Restatements;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Restatements;

/// <summary>
/// Whatever was loaded, loaded again, published and undone, in whatever order: the months say what they would say if only the loads that
/// were not taken back had ever been made, and the ledger leads there step by step.
/// </summary>
public sealed class SurvivingLoadsTests
{
    private const int Steps = 30;

    private static readonly ReportingMonth[] Months = [A.Month("2024-01"), A.Month("2024-02"), A.Month("2024-03")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task The_months_say_what_the_surviving_loads_say(int seed)
    {
        var random = new Random(seed);
        var council = new Council();
        await council.InitializeAsync();
        var surviving = Months.ToDictionary(month => month, _ => new Stack<MonthRecords>());
        var said = new Dictionary<(ReportingMonth, string), IndicatorValue>();
        for (var step = 0; step < Steps; step++)
        {
            await TakeAsync(council, random, surviving);
            await RememberFirstSayingsAsync(council, said);
        }

        await council.SetAsync(new SettingChange("population-0-17", "31000", Reason: "The last estimate"));
        var now = await FiguresAsync(council);
        Assert.Equal(await FiguresOfAsync(surviving), now);
        foreach (var restatement in await council.Use<ReadRestatementsUseCase>().RunAsync(Viewer.Staff, month: null, CancellationToken.None))
        {
            Assert.Equal(said[(restatement.Month, restatement.IndicatorId)], restatement.Before);
            said[(restatement.Month, restatement.IndicatorId)] = restatement.After;
        }

        Assert.All(now, figure => Assert.Equal(said[(figure.Month, figure.Id)], figure.Value));
        await council.DisposeAsync();
    }

    private static async Task TakeAsync(
        Council council, Random random, Dictionary<ReportingMonth, Stack<MonthRecords>> surviving)
    {
        var month = Months[random.Next(Months.Length)];
        switch (random.Next(8))
        {
            case 0:
                var population = $"{random.Next(20, 40)}000";
                Assert.Empty(await council.SetAsync(new SettingChange("population-0-17", population, Reason: "An estimate")));
                break;
            case 1 when surviving[month].Count > 0:
                await council.Use<ChangeMonthStateUseCase>().RunAsync(
                    Viewer.Staff, month, VersionState.Published, reason: null, CancellationToken.None);
                break;
            case 2 or 3 or 4 when surviving[month].Count > 0:
                var undone = await council.Use<UndoMonthUseCase>().RunAsync(Viewer.Staff, month, "A mistake", CancellationToken.None);
                if (undone is StateChangeOutcome.Done)
                {
                    surviving[month].Pop();
                }
                else
                {
                    Assert.Single(surviving[month]);
                }

                break;
            default:
                var records = RestatementLedgerTests.Month(month, random.Next(20, 60));
                if (await LoadAsync(council, records) is AcceptOutcome.Saved)
                {
                    surviving[month].Push(records);
                }

                break;
        }
    }

    private static async Task<AcceptOutcome> LoadAsync(Council council, MonthRecords records)
    {
        var path = council.Write(records, $"{records.Month}-{Guid.NewGuid():N}.xlsx");
        var outcome = await council.AcceptAsync(
            await council.CheckAsync(path), new Acceptance { Reason = "Again", WarningsBecause = "Invented" });
        Assert.IsNotType<AcceptOutcome.Refused>(outcome);
        return outcome;
    }

    private static async Task RememberFirstSayingsAsync(Council council, Dictionary<(ReportingMonth, string), IndicatorValue> said)
    {
        foreach (var (month, id, value) in await FiguresAsync(council))
        {
            said.TryAdd((month, id), value);
        }
    }

    private static async Task<IReadOnlyList<(ReportingMonth Month, string Id, IndicatorValue Value)>> FiguresOfAsync(
        Dictionary<ReportingMonth, Stack<MonthRecords>> surviving)
    {
        var council = new Council();
        await council.InitializeAsync();
        await council.SetAsync(new SettingChange("population-0-17", "31000"));
        foreach (var records in Months.SelectMany(month => surviving[month].Reverse()))
        {
            await LoadAsync(council, records);
        }

        var figures = await FiguresAsync(council);
        await council.DisposeAsync();
        return figures;
    }

    private static async Task<IReadOnlyList<(ReportingMonth Month, string Id, IndicatorValue Value)>> FiguresAsync(Council council) =>
        [
            .. from held in await council.Use<FigureStore>().ReadAsync(
                   Months[0], Months[^1], published: false, indicatorIds: null, CancellationToken.None)
               from figure in held.Figures
               orderby held.Version.Month, figure.Key
               select (held.Version.Month, figure.Key, figure.Value),
        ];
}
