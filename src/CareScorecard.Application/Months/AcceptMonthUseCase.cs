using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Application.Months;

/// <summary>Saves what was checked as a new version of its month, all of it or nothing.</summary>
public sealed class AcceptMonthUseCase(MonthStore months, LoadEffects effects, DatabaseKindStore kind, TimeProvider clock)
{
    public async Task<AcceptOutcome> RunAsync(
        Viewer viewer,
        MonthCheck check,
        Acceptance acceptance,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(acceptance);
        if (Refusal(check, acceptance) is { } why)
        {
            return new AcceptOutcome.Refused(why);
        }

        // Asked anew: since the check the month may have been published, or a later one loaded.
        if (string.IsNullOrWhiteSpace(acceptance.Reason)
            && await PastMonthRule.IsChangedByAsync(months, check.Current, check.Read.Records!, cancellation))
        {
            return new AcceptOutcome.Refused(
                "Say why a past month changes: the reason is kept with the month, and shown beside every figure that it restates.");
        }

        var settings = await effects.ReadSettingsAsync(cancellation);
        var now = await effects.ReadAsync(settings, check.Read.Month!.Value, check.Figures, cancellation);

        // Where the month itself was saved since, the store says so; or that these very files were.
        if (now.Current?.Number == check.Current?.Number && now.MovedSince(check.Previewed!) is { } moved)
        {
            return new AcceptOutcome.Refused(moved);
        }

        var accepted = check.WarningKinds.Select(warning => acceptance.Accept(warning)!).ToList();

        // The first load of a database that nobody marked as the sample makes it a real council's, for good.
        if (await kind.ReadKindAsync(cancellation) is null)
        {
            await kind.MarkAsync(DatabaseKind.Real, viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation);
        }

        var saved = await months.AcceptAsync(
            new AcceptMonth
            {
                Records = check.Read.Records!,
                Load = new LoadRecord
                {
                    Month = check.Read.Month!.Value,
                    Files = check.Read.Files,
                    Rows = check.Read.Rows,
                    Problems = check.Read.Problems,
                    Tidied = check.Read.Tidied,
                    WarningsAcceptedBecause = accepted.Count > 0 ? string.Join(' ', accepted.Select(warning => warning.Reason).Distinct()) : null,
                    LeftOutBecause = LeavesOut(check) ? acceptance.LeftOutBecause : null,
                    Choices = new LoadChoices
                    {
                        Accepted = accepted,
                        LeftOut = check.LeftOut,
                        Mappings = [.. check.Read.Sheets.Select(sheet => sheet.Mapping).OfType<string>().Distinct()],
                    },
                    Reason = acceptance.Reason,
                    Shape = MonthShape.Of(check.Read.Records!),
                    LoadedAt = clock.GetUtcNow().UtcDateTime,
                    LoadedBy = viewer.Name,
                },
                Figures = check.Figures,
                Population = check.Previewed!.Population,
                ExpectedSettings = now.Settings,
                ExpectedCurrentVersion = check.Current?.Number,
            },
            cancellation);

        return saved switch
        {
            AcceptedVersion.Saved done => new AcceptOutcome.Saved(done.Version),
            AcceptedVersion.Unchanged same => new AcceptOutcome.Unchanged(same.Version),
            AcceptedVersion.GroundMoved => new AcceptOutcome.Refused(
                "Somebody else saved this month while you were checking. Check your files again to see what they change now."),
            AcceptedVersion.SettingsMoved => new AcceptOutcome.Refused(
                "Settings were changed while you were saving. Check your files again to see what they change now."),
            _ => throw new InvalidOperationException("An outcome of saving that nobody has named."),
        };
    }

    private static string? Refusal(MonthCheck check, Acceptance acceptance)
    {
        if (check.Read is not { CanSave: true, Month: not null, Records: not null })
        {
            return "Something stops this month from being saved. Mend it, or leave the rows out on purpose.";
        }

        if (check.IsRealInSample)
        {
            return "This database holds the made-up council. Start a new database for your own council's children.";
        }

        if (LeavesOut(check) && string.IsNullOrWhiteSpace(acceptance.LeftOutBecause))
        {
            return "Say why rows are left out: the reason is kept with the month.";
        }

        return check.WarningKinds.FirstOrDefault(warning => acceptance.Accept(warning) is null) switch
        {
            null => null,
            _ when acceptance.Warnings.Count == 0 => "Say why the warnings can be accepted: the reason is kept with the month.",
            { Header: { } header } warning =>
                $"Say why the warnings in the column {header.Trim()} ({warning.Code}) can be accepted: the reason is kept with the month.",
            var warning => $"Say why the warnings {warning.Code} can be accepted: the reason is kept with the month.",
        };
    }

    private static bool LeavesOut(MonthCheck check) => check.Stops > 0 || check.Read.Rows.LeftOut > 0;
}
