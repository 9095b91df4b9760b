using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Mappings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Mappings;

public sealed class MappingTests : IAsyncLifetime
{
    private static readonly ColumnMapping SchoolList = new("Virtual school list", RecordKind.Children,
        [new("Mosaic no", Fields.Children.ChildId), new("School", null), new("PEP held", Fields.Children.LastEducationPlan)]);

    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task A_table_that_was_told_once_is_recognised_and_joined_from_then_on()
    {
        var month = _council.Write(new MonthRecordsBuilder("2026-10").With(A.Child("C1"), A.Child("C2")).Build(), "october.xlsx");
        var school = Path.Combine(Path.GetDirectoryName(month)!, "school.csv");
        await File.WriteAllTextAsync(school, "Mosaic no,School,PEP held\r\nC1,Hill,15/09/2026\r\n");

        var before = await _council.CheckAsync(month, school);
        var suggested = await _council.Use<SuggestMappingUseCase>().RunAsync(
            Viewer.Staff,
            new ReadRequest { Files = [SourceFile.FromPath(school)] },
            before.Read.Records,
            "school.csv",
            "school.csv",
            headerRow: null,
            CancellationToken.None);
        Assert.Empty(await SaveAsync(SchoolList));
        var after = await _council.CheckAsync(month, school);

        Assert.False(before.Read.CanSave);
        Assert.Equal([Fields.Children.ChildId, null, Fields.Children.LastEducationPlan], suggested!.Columns.Select(column => column.For(suggested.Kind)?.Field));
        Assert.True(after.Read.CanSave);
        Assert.Equal([new DateOnly(2026, 9, 15), null], after.Read.Records!.Periods.Select(period => period.LastEducationPlanOn));
    }

    [Fact]
    public async Task What_cannot_be_read_is_not_saved_and_says_why()
    {
        var problems = await SaveAsync(new ColumnMapping(" ", RecordKind.Children,
            [new("School", null), new("PEP held", Fields.Children.LastEducationPlan), new("PEP due", Fields.Children.LastEducationPlan)]));

        Assert.Equal(
            [
                "Give the table a name, like Virtual school list: next month it is recognised and listed under it.",
                "Say which column holds Child ID: without it the rows cannot be read.",
                "Last PEP is chosen for 2 columns. Choose it for one.",
            ],
            problems);
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task A_mapping_said_again_takes_the_place_of_the_first_and_both_stand_in_the_audit()
    {
        await SaveAsync(SchoolList);
        await SaveAsync(SchoolList with
        {
            Name = "virtual  school list",
            Columns = [new("Mosaic no", Fields.Children.ChildId), new("PEP held", Fields.Children.FirstEducationPlan)],
        });
        var removed = await _council.Use<ChangeMappingsUseCase>().RemoveAsync(Analyst, "Virtual School List", CancellationToken.None);
        var again = await _council.Use<ChangeMappingsUseCase>().RemoveAsync(Analyst, "Virtual School List", CancellationToken.None);

        Assert.Null(removed);
        Assert.Equal("There is no saved table \"Virtual School List\".", again);
        Assert.Empty(await ListAsync());
        var audit = await _council.Use<ReadAuditUseCase>().RunAsync(
            Viewer.Staff, new AuditSearch { What = "mapping-changed" }, new AuditPage(null, 10), CancellationToken.None);
        Assert.Equal(["Virtual school list", "Virtual school list", "Virtual school list"], audit.Select(entry => entry.About));
        Assert.Contains("PEP held > Children: First PEP", audit[1].Details, StringComparison.Ordinal);
        Assert.Contains("PEP held > Children: Last PEP", audit[1].Details, StringComparison.Ordinal);
    }

    private static Viewer Analyst { get; } = new("Ann Alder", Roles.Analyst);

    private Task<IReadOnlyList<string>> SaveAsync(ColumnMapping mapping) =>
        _council.Use<ChangeMappingsUseCase>().SaveAsync(Analyst, mapping, CancellationToken.None);

    private Task<IReadOnlyList<SavedMapping>> ListAsync() => _council.Use<ListMappingsUseCase>().RunAsync(Analyst, CancellationToken.None);
}
