using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Months;

/// <summary>
/// Over random loads, reloads, undos and changes of settings, in a real database: what was previewed is what the scorecard says after saving,
/// for every measure, or saving says that the ground has moved. A seed that fails, fails again.
/// </summary>
public sealed class PreviewPropertyTests : IAsyncLifetime
{
    private static readonly ReportingMonth First = A.Month("2026-01");

    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task What_is_previewed_is_what_is_saved_or_the_ground_has_moved(int seed)
    {
        var random = new Random(seed);
        var (saved, refused, undone) = (0, 0, 0);
        for (var step = 0; step < 16; step++)
        {
            var month = First.AddMonths(random.Next(4));
            if (random.Next(5) == 0)
            {
                undone += await UndoAsync(month) ? 1 : 0;
                continue;
            }

            var before = await RowsAsync(month);
            var check = await _council.CheckAsync(_council.Write(Invent(month, random), $"{step}.xlsx"));
            if (before is not null)
            {
                Assert.Equal(before, check.Effect.Where(effect => effect.Before is not null).Select(Before).Order());
            }

            var disturbed = random.Next(3) == 0;
            if (disturbed)
            {
                await DisturbAsync(month, random);
            }

            switch (await _council.AcceptAsync(check, new Acceptance { WarningsBecause = "Made up", Reason = "Made up" }))
            {
                case AcceptOutcome.Saved:
                    Assert.Equal(check.Effect.Select(After).Order(), await RowsAsync(month));
                    saved++;
                    break;
                case AcceptOutcome.Refused { Why: var why }:
                    Assert.True(disturbed, why);
                    Assert.EndsWith("Check your files again to see what they change now.", why, StringComparison.Ordinal);
                    refused++;
                    break;
                case AcceptOutcome.Unchanged:
                    Assert.Fail("No two loads are the same.");
                    break;
            }
        }

        Assert.True(saved > 4, $"{saved} saved, {refused} refused, {undone} undone");
    }

    /// <returns>False where the month is not held.</returns>
    private async Task<bool> UndoAsync(ReportingMonth month)
    {
        var versions = (await _council.Use<ListMonthsUseCase>().RunAsync(Viewer.Staff, CancellationToken.None)).Where(version => version.Month == month).ToList();
        if (versions.Find(version => version.IsCurrent) is not { } current)
        {
            return false;
        }

        Assert.IsType<StateChangeOutcome.Done>(
            await _council.Use<UndoMonthUseCase>().RunAsync(Viewer.Staff, month, "Made up", CancellationToken.None));
        var now = (await _council.Use<ListMonthsUseCase>().RunAsync(Viewer.Staff, CancellationToken.None)).FirstOrDefault(version => version.Month == month && version.IsCurrent);
        Assert.NotEqual(current.Number, now?.Number);
        return true;
    }

    private async Task DisturbAsync(ReportingMonth month, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                Assert.Empty(await _council.SetAsync(new SettingChange("population-0-17", $"{random.Next(20_000, 40_000)}", First, Reason: "Made up")));
                break;
            case 1:
                Assert.Empty(await _council.SetAsync(new SettingChange("target.visited-6-weeks", $">={random.Next(1, 99)}", First, Reason: "Made up")));
                break;
            case 2:
                await _council.LoadAsync(Invent(month, random), "Made up");
                break;
            default:
                await _council.LoadAsync(Invent(First.AddMonths(random.Next(4)), random), "Made up");
                break;
        }
    }

    /// <returns>Each measure's figure and status; null where the month is not held.</returns>
    private async Task<IReadOnlyList<string>?> RowsAsync(ReportingMonth month)
    {
        var scorecard = await _council.Use<ReadScorecardUseCase>().RunAsync(Viewer.Staff, month, CancellationToken.None);
        return scorecard is null ? null : [.. scorecard.Rows.Select(row => Words(row.Id, row.Value, row.Status)).Order()];
    }

    private static string Before(IndicatorEffect effect) => Words(effect.Definition.Id, effect.Before!, effect.StatusBefore);

    private static string After(IndicatorEffect effect) => Words(effect.Definition.Id, effect.After, effect.StatusAfter);

    private static string Words(string id, IndicatorValue value, Domain.Targets.Status? status) => value switch
    {
        IndicatorValue.Measured measured => $"{id}: {measured.Numerator:G29} / {measured.Denominator:G29}, {status}",
        IndicatorValue.Unavailable unavailable => $"{id}: {unavailable.Reason.Words}, {status}",
        _ => $"{id}: {value}, {status}",
    };

    private static MonthRecords Invent(ReportingMonth month, Random random)
    {
        var end = month.LastDay;
        DateOnly Before(int days) => end.AddDays(-random.Next(days));
        T? Maybe<T>(T value)
            where T : struct => random.Next(6) == 0 ? null : value;
        T Any<T>()
            where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
        var builder = new MonthRecordsBuilder(month);
        if (random.Next(4) == 0)
        {
            builder.Without(Fields.Children.LastVisit);
        }

        for (var i = 0; i < random.Next(5, 25); i++)
        {
            var started = Before(1500);
            var id = $"N{random.Next(1000)}-{i}";
            builder.With(new PeriodOfCare
            {
                Child = new ChildId(id),
                BornOn = started.AddDays(-random.Next(4000)),
                CareStartedOn = started,
                CareEndedOn = random.Next(4) == 0 ? started.AddDays(random.Next(end.DayNumber - started.DayNumber + 1)) : null,
                Sex = Maybe(Any<Sex>()),
                Ethnicity = Maybe(Any<Ethnicity>()),
                LegalStatus = Maybe(Any<LegalStatus>()),
                PlacementType = Maybe(Any<PlacementType>()),
                PlacementProvider = Maybe(Any<PlacementProvider>()),
                ReasonCareEnded = Maybe(Any<ReasonCareEnded>()),
                LastVisitOn = Maybe(Before(90)),
                LastReviewOn = Maybe(Before(300)),
                LastHealthAssessmentOn = Maybe(Before(500)),
                LastEducationPlanOn = Maybe(Before(300)),
                WellbeingScore = random.Next(41),
                WellbeingScoredOn = Maybe(Before(400)),
                AttendancePercent = random.Next(101),
            });
            builder.With(A.Stay(id, A.Iso(started), type: Any<PlacementType>()));
            builder.With(A.Review(id, A.Iso(Before(Math.Max(1, end.DayNumber - started.DayNumber)))));
            builder.With(A.CareLeaver($"L{i}", A.Iso(end.AddYears(-18).AddDays(-random.Next(1000)))) with { Activity = Maybe(Any<LeaverActivity>()), Suitability = Maybe(Any<Suitability>()) });
        }

        return builder.Build();
    }
}
