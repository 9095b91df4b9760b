using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Cli.Tests;

public sealed class MappingsCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Without_any_it_says_where_they_are_told()
    {
        var list = await _cli.RunAsync("mappings", "list");

        Assert.Equal((0, "No table of the council's own has been told yet. Tell one on the page that adds a month.\n"), (list.ExitCode, list.Output));
    }

    [Fact]
    public async Task A_saved_table_is_listed_used_by_import_and_removed()
    {
        await SaveAsync(new ColumnMapping("School list", RecordKind.Children,
            [new("Ref", Fields.Children.ChildId), new("PEP held", Fields.Children.LastEducationPlan), new("School", null)]));
        var month = _cli.Write("month.csv", "Child ID,Date of birth,Care started\nA1,01/02/2012,03/04/2023\n");
        var school = _cli.Write("school.csv", "Ref,PEP held,School\nA1,15/01/2024,Hill\n");

        var list = await _cli.RunAsync("mappings", "list");
        var imported = await _cli.RunAsync("import", month, school, "--month", "2024-02", "--accept-warnings", "small");
        var removed = await _cli.RunAsync("mappings", "remove", "school list");
        var again = await _cli.RunAsync("mappings", "remove", "school list");
        var check = await _cli.RunAsync("check", month, school, "--month", "2024-02");

        Assert.Equal(
            """
            table        rows are  column    is read as  said by    on
            -----------  --------  --------  ----------  ---------  ----------
            School list  Children  Ref       Child ID    Ann Alder  2024-03-04
                                   PEP held  Last PEP
                                   School    not read

            """.ReplaceLineEndings("\n"),
            list.Output);
        Assert.True(imported.ExitCode == 0, imported.ToString());
        Assert.Equal((0, "It is removed.\n"), (removed.ExitCode, removed.Said));
        Assert.Equal((2, "There is no saved table \"school list\".\n"), (again.ExitCode, again.Said));
        Assert.Equal(1, check.ExitCode);
    }

    private async Task SaveAsync(ColumnMapping mapping) =>
        await new MappingStore(await ScorecardDatabase.OpenAsync(_cli.Database, CancellationToken.None))
            .SaveAsync(mapping, "Ann Alder", new DateTime(2024, 3, 4, 9, 30, 0, DateTimeKind.Utc), CancellationToken.None);
}
