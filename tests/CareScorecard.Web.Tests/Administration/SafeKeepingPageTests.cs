using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Web.Tests.Administration;

/// <summary>Backups, and how long children's records are kept.</summary>
public sealed class SafeKeepingPageTests : AdministeredCouncil
{
    [Fact]
    public async Task A_backup_is_made_from_the_page_which_then_says_when()
    {
        using var browser = await AdministratorAsync();

        var made = await browser.PostAsync("/safe-keeping", "back-up", []);

        Assert.Matches("Backed up to carescorecard[^ ]*\\.db", made.Text);
        Assert.Contains("The last one was made on", made.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_records_are_deleted_only_when_the_number_of_months_is_typed()
    {
        using var browser = await AdministratorAsync();
        await Host.UseAsync<MonthStore, AcceptedVersion>(months => months.AcceptAsync(OldMonth(), CancellationToken.None));
        var kept = await browser.GetAsync("/safe-keeping");
        await browser.PostAsync("/settings/keep-children-for", "setting", new() { ["Form.Value"] = "1", ["Form.Reason"] = "Retention schedule" });

        var shown = await browser.GetAsync("/safe-keeping");
        var wrong = await browser.PostAsync("/safe-keeping", "delete-old", new() { ["Sure"] = "2" });
        var held = await RecordsAsync();
        var right = await browser.PostAsync("/safe-keeping", "delete-old", new() { ["Sure"] = " 1 " });

        Assert.Contains("They are kept for good.", kept.Text, StringComparison.Ordinal);
        Assert.Contains("The records of 1 month are older: January 2015.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing was deleted. Type 1", wrong.Text, StringComparison.Ordinal);
        Assert.Single(held.Periods);
        Assert.Contains("Deleted: the records of children and staff of January 2015.", right.Text, StringComparison.Ordinal);
        Assert.Contains("No month's records are older.", right.Text, StringComparison.Ordinal);
        Assert.Empty((await RecordsAsync()).Periods);
    }

    private static AcceptMonth OldMonth()
    {
        var month = new ReportingMonth(2015, 1);
        return new AcceptMonth
        {
            Records = new MonthRecordsBuilder(month).With(A.Child("C1")).Build(),
            Load = new LoadRecord { Month = month, Files = [], Rows = new RowCounts(1, 1, 0), LoadedAt = new DateTime(2015, 2, 1, 0, 0, 0, DateTimeKind.Utc) },
            Figures = [],
        };
    }

    private Task<MonthRecords> RecordsAsync() =>
        Host.UseAsync<MonthStore, MonthRecords>(months => months.ReadRecordsAsync(new ReportingMonth(2015, 1), 1, CancellationToken.None));
}
