using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Application.Months;

/// <summary>Saves what was checked as a new version of its month, all of it or nothing.</summary>
public sealed class AcceptMonthUseCase(MonthStore months, DatabaseKindStore kind, TimeProvider clock)
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
                    WarningsAcceptedBecause = check.Warnings > 0 ? acceptance.WarningsBecause : null,
                    LeftOutBecause = check.Stops > 0 ? acceptance.LeftOutBecause : null,
                    Reason = acceptance.Reason,
                    Choices = LoadChoices.None with { Mappings = [.. check.Read.Sheets.Select(sheet => sheet.Mapping).OfType<string>().Distinct()] },
                    Shape = MonthShape.Of(check.Read.Records!),
                    LoadedAt = clock.GetUtcNow().UtcDateTime,
                    LoadedBy = viewer.Name,
                },
                Figures = check.Figures,
                Population = check.Population,
                ExpectedCurrentVersion = check.Current?.Number,
            },
            cancellation);

        return saved switch
        {
            AcceptedVersion.Saved done => new AcceptOutcome.Saved(done.Version),
            AcceptedVersion.Unchanged same => new AcceptOutcome.Unchanged(same.Version),
            AcceptedVersion.GroundMoved => new AcceptOutcome.Refused(
                "Somebody else saved this month while you were checking. Check your files again to see what they change now."),
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

        if (check.Stops > 0 && string.IsNullOrWhiteSpace(acceptance.LeftOutBecause))
        {
            return "Say why rows are left out: the reason is kept with the month.";
        }

        return check.Warnings > 0 && string.IsNullOrWhiteSpace(acceptance.WarningsBecause)
            ? "Say why the warnings can be accepted: the reason is kept with the month."
            : null;
    }
}
