using System.Collections;
using System.Reflection;
using CareScorecard.Data.Configurations;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data.Tests.Records;

public sealed class RecordTableTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();

    public static TheoryData<string> Kinds => [.. Lists().Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_property_of_every_record_comes_back_as_it_was(string kind)
    {
        var months = new MonthStore(await _file.OpenAsync());
        var accept = Samples.Accept(each: 60);
        await months.AcceptAsync(accept, CancellationToken.None);

        var read = await months.ReadRecordsAsync(Samples.October, 1, CancellationToken.None);

        var list = typeof(MonthRecords).GetProperty(kind)!;
        Assert.Equal((IEnumerable<object>)list.GetValue(accept.Records)!, (IEnumerable<object>)list.GetValue(read)!);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_samples_hold_every_code_and_every_null(string kind)
    {
        var list = typeof(MonthRecords).GetProperty(kind)!;
        var records = ((IEnumerable)list.GetValue(Samples.Month(60))!).Cast<object>().ToList();

        foreach (var property in list.PropertyType.GetGenericArguments()[0].GetProperties())
        {
            var values = records.Select(property.GetValue).ToHashSet();
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (type.IsEnum)
            {
                Assert.Superset(Enum.GetValues(type).Cast<object?>().ToHashSet(), values);
            }

            Assert.True(
                values.Contains(null) || new NullabilityInfoContext().Create(property).WriteState != NullabilityState.Nullable,
                $"{property.Name} is never null");
        }
    }

    [Fact]
    public async Task The_fields_and_the_months_of_leavers_come_back()
    {
        var months = new MonthStore(await _file.OpenAsync());
        var accept = Samples.Accept();
        await months.AcceptAsync(accept, CancellationToken.None);

        var read = await months.ReadRecordsAsync(Samples.October, 1, CancellationToken.None);

        Assert.True(accept.Records.Fields.SetEquals(read.Fields));
        Assert.Equal((Samples.October, 6), (read.Month, read.LeaversCoverMonths));
    }

    [Fact]
    public async Task What_is_written_on_the_fast_road_EF_reads_alike()
    {
        var database = await _file.OpenAsync();
        var accept = Samples.Accept(each: 60);
        await new MonthStore(database).AcceptAsync(accept, CancellationToken.None);

        await using var db = await database.Contexts.CreateDbContextAsync();

        Assert.Equal(accept.Records.Periods, await InOrderAsync<PeriodOfCare>(db));
        Assert.Equal(accept.Records.Placements, await InOrderAsync<PlacementStay>(db));
        Assert.Equal(accept.Records.Reviews, await InOrderAsync<Review>(db));
        Assert.Equal(accept.Records.CareLeavers, await InOrderAsync<CareLeaver>(db));
        Assert.Equal(accept.Records.Adoptions, await InOrderAsync<AdoptionCase>(db));
        Assert.Equal(accept.Records.ReviewingOfficers, await InOrderAsync<ReviewingOfficer>(db));
        Assert.Equal(accept.Records.SocialWorkers, await InOrderAsync<SocialWorker>(db));
        Assert.Equal(accept.Records.Measures, await InOrderAsync<CouncilMeasure>(db));
    }

    [Fact]
    public async Task Twenty_thousand_rows_come_back_in_their_order()
    {
        var months = new MonthStore(await _file.OpenAsync());
        var accept = Samples.Accept();
        accept = accept with { Records = accept.Records with { Periods = Samples.Many<PeriodOfCare>(20_000) } };

        await months.AcceptAsync(accept, CancellationToken.None);

        var read = await months.ReadRecordsAsync(Samples.October, 1, CancellationToken.None);
        Assert.Equal(accept.Records.Periods, read.Periods);
    }

    [Fact]
    public async Task The_records_of_one_version_are_not_those_of_another()
    {
        var months = new MonthStore(await _file.OpenAsync());
        var first = Samples.Accept();
        var second = Samples.Accept(digest: "b2", expected: 1, from: 700, each: 3);
        await months.AcceptAsync(first, CancellationToken.None);
        await months.AcceptAsync(second, CancellationToken.None);

        var readFirst = await months.ReadRecordsAsync(Samples.October, 1, CancellationToken.None);
        var readSecond = await months.ReadRecordsAsync(Samples.October, 2, CancellationToken.None);

        Assert.Equal(first.Records.Periods, readFirst.Periods);
        Assert.Equal(second.Records.Periods, readSecond.Periods);
    }

    public void Dispose() => _file.Dispose();

    private static IEnumerable<PropertyInfo> Lists() => typeof(MonthRecords).GetProperties().Where(property =>
        property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));

    private static Task<List<T>> InOrderAsync<T>(ScorecardDbContext db)
        where T : class => db.Set<T>().OrderBy(record => EF.Property<int>(record, RecordColumns.Position)).ToListAsync();
}
