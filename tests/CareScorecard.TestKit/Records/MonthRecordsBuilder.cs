using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.TestKit.Records;

/// <summary>A month's records in which every field has a column, unless the test takes some away.</summary>
public sealed class MonthRecordsBuilder(ReportingMonth month)
{
    private readonly List<PeriodOfCare> _periods = [];
    private readonly List<PlacementStay> _placements = [];
    private readonly List<Review> _reviews = [];
    private readonly List<CareLeaver> _careLeavers = [];
    private readonly List<AdoptionCase> _adoptions = [];
    private readonly List<ReviewingOfficer> _officers = [];
    private readonly List<SocialWorker> _workers = [];
    private readonly HashSet<Field> _fields = [.. Enum.GetValues<RecordKind>().SelectMany(Fields.Of)];
    private int _leaversCoverMonths = 12;

    /// <param name="month">Written 2024-02.</param>
    public MonthRecordsBuilder(string month)
        : this(A.Month(month))
    {
    }

    public MonthRecordsBuilder With(params PeriodOfCare[] periods)
    {
        _periods.AddRange(periods);
        return this;
    }

    public MonthRecordsBuilder With(params PlacementStay[] placements)
    {
        _placements.AddRange(placements);
        return this;
    }

    public MonthRecordsBuilder With(params Review[] reviews)
    {
        _reviews.AddRange(reviews);
        return this;
    }

    public MonthRecordsBuilder With(params CareLeaver[] careLeavers)
    {
        _careLeavers.AddRange(careLeavers);
        return this;
    }

    public MonthRecordsBuilder With(params AdoptionCase[] adoptions)
    {
        _adoptions.AddRange(adoptions);
        return this;
    }

    public MonthRecordsBuilder With(params ReviewingOfficer[] officers)
    {
        _officers.AddRange(officers);
        return this;
    }

    public MonthRecordsBuilder With(params SocialWorker[] workers)
    {
        _workers.AddRange(workers);
        return this;
    }

    /// <summary>The extract has no such column.</summary>
    public MonthRecordsBuilder Without(params Field[] fields)
    {
        _fields.ExceptWith(fields);
        return this;
    }

    /// <summary>The extract has no such sheet.</summary>
    public MonthRecordsBuilder Without(RecordKind kind)
    {
        _fields.ExceptWith(Fields.Of(kind));
        return this;
    }

    /// <summary>The extract holds so many months of children who left care: 12 unless said otherwise.</summary>
    public MonthRecordsBuilder WithLeaversOf(int months)
    {
        _leaversCoverMonths = months;
        return this;
    }

    public MonthRecords Build() => new()
    {
        Month = month,
        Periods = [.. _periods],
        Placements = [.. _placements],
        Reviews = [.. _reviews],
        CareLeavers = [.. _careLeavers],
        Adoptions = [.. _adoptions],
        ReviewingOfficers = [.. _officers],
        SocialWorkers = [.. _workers],
        Fields = _fields.ToHashSet(),
        LeaversCoverMonths = _leaversCoverMonths,
    };

    /// <inheritdoc cref="CareMonths.Of"/>
    public CareMonth ToCareMonth(decimal? population = null) => CareMonths.Of(Build(), population);
}
