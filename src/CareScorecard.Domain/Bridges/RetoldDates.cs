using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Bridges;

/// <summary>Which of two dates to believe of the time up to the earlier month's end.</summary>
internal sealed class RetoldDates(MonthRecords earlier, MonthRecords later)
{
    private readonly HashSet<Field> _inBoth = [.. earlier.Fields.Intersect(later.Fields)];

    /// <summary>The earlier month's last day.</summary>
    public DateOnly AsAt { get; } = earlier.Month.LastDay;

    /// <summary>Both extracts have the column.</summary>
    public bool InBoth(Field field) => _inBoth.Contains(field);

    /// <summary>A date that can only be put right: when it was the first time, when care ended. It may lie after the month's end.</summary>
    public DateOnly? First(Field field, DateOnly? said, DateOnly? told) => InBoth(field) ? told : said;

    /// <summary>The date of the last time: a later one hides the one before it.</summary>
    public DateOnly? Last(Field field, DateOnly? said, DateOnly? told) => IsToldByLast(field, told) ? told : said;

    /// <summary>Whether the date of the last time says how things stood at the earlier month's end.</summary>
    public bool IsToldByLast(Field field, DateOnly? told) => !(told > AsAt) && InBoth(field);
}
