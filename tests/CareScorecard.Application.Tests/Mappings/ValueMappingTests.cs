using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Mappings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using Xunit;

namespace CareScorecard.Application.Tests.Mappings;

public sealed class ValueMappingTests : IAsyncLifetime
{
    private static readonly Viewer Analyst = new("Ana", Roles.Analyst);

    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task What_a_spelling_means_is_said_changed_and_taken_back()
    {
        Assert.Null(await AddAsync(Fields.CareLeavers.Suitability, " 0 ", "unsuitable"));
        Assert.Null(await AddAsync(Fields.Children.PlacementType, "Gran's", "U3"));
        Assert.Null(await AddAsync(Fields.Children.PlacementType, "gran's", "U1"));
        Assert.Null(await AddAsync(Fields.Children.Uasc, "?", ""));
        Assert.Null(await _council.Use<ChangeValueMappingsUseCase>().TakeBackAsync(Analyst, Fields.Children.Uasc, "?", CancellationToken.None));

        var held = await _council.Use<ListValueMappingsUseCase>().RunAsync(Analyst, CancellationToken.None);

        Assert.Equal(
            [new(Fields.Children.PlacementType, "Gran's", "U1"), new ValueMapping(Fields.CareLeavers.Suitability, "0", "Unsuitable")],
            held.Select(value => value.Mapping));
        Assert.All(held, value => Assert.Equal("Ana", value.By));
    }

    [Fact]
    public async Task Each_change_leaves_an_audit_entry_that_does_not_name_the_spelling()
    {
        await AddAsync(Fields.Children.PlacementType, "Gran's", "U3");
        await AddAsync(Fields.Children.PlacementType, "GRAN'S", "U1");
        await AddAsync(Fields.Children.PlacementType, "Gran's", "U1");

        var entries = (await _council.Use<ReadAuditUseCase>().RunAsync(Viewer.Program, new AuditSearch { What = AuditCodes.ValueMapped }, new AuditPage(null, 100), CancellationToken.None))
            .ToList();

        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry => Assert.Equal("Children: Placement type", entry.About));
        Assert.DoesNotContain(entries, entry => entry.ToString().Contains("Gran", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Gran's", "U9", "\"U9\" is not one of the answers of Children: Placement location. There are: In, Out.")]
    [InlineData(" ", "In", "Say which spelling you mean.")]
    [InlineData("out of AREA", "In", "This spelling is known already, and is always read as what it says.")]
    public async Task What_cannot_be_meant_is_refused_in_words(string text, string means, string why)
    {
        Assert.Equal(why, await AddAsync(Fields.Children.PlacementLocation, text, means));
        Assert.Empty(await _council.Use<ListValueMappingsUseCase>().RunAsync(Analyst, CancellationToken.None));
    }

    [Fact]
    public async Task A_field_of_words_has_nothing_to_be_mapped_to()
    {
        Assert.Equal(
            "Children: Team holds no codes, so there is nothing that a spelling could stand for.",
            await AddAsync(Fields.Children.Team, "North", "South"));
        Assert.Equal(
            "Nobody has said what this spelling means, or it was taken back already.",
            await _council.Use<ChangeValueMappingsUseCase>().TakeBackAsync(Analyst, Fields.Children.Sex, "x", CancellationToken.None));
    }

    private Task<string?> AddAsync(Field field, string text, string means) =>
        _council.Use<ChangeValueMappingsUseCase>().AddAsync(Analyst, field, text, means, CancellationToken.None);
}
