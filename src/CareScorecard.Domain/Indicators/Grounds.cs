using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Indicators;

/// <summary>
/// On what it was decided whether a subject passes: what the record says of it, in the headings of the files, and until when that is
/// enough. A child's data: for those who may see the children behind a figure, and never for a log.
/// </summary>
/// <param name="Words">Last visit 12 September 2026; Suspended: no; Last PEP not recorded.</param>
public sealed record Grounds(string Words)
{
    private const string Due = "due by";
    private const string Enough = "enough until";

    /// <summary>
    /// The last permitted day: by which the next visit is due, until which a check is enough, by which something had to be done. Null
    /// where no day decides, or nothing is recorded from which it could be reckoned.
    /// </summary>
    public DateOnly? LastDay { get; private init; }

    /// <summary>What the last day means: due by 24 October 2026. Null where there is none.</summary>
    public string? Until => LastDay is { } day ? $"{Permits} {day.ToWords()}" : null;

    private string Permits { get; init; } = Due;

    /// <summary>Last visit 12 September 2026; due by 24 October 2026.</summary>
    public override string ToString() => Until is { } until ? $"{Words}; {until}" : Words;

    /// <summary>Last visit 12 September 2026.</summary>
    internal static Grounds Day(Field field, DateOnly? day) => Said(field, day?.ToWords());

    /// <summary>Suspended: no.</summary>
    internal static Grounds Answer(Field field, bool? yes) => yes switch
    {
        true => new($"{field.Name}: yes"),
        false => new($"{field.Name}: no"),
        null => Said(field, null),
    };

    /// <summary>A code of the Department's return: Placement type U4.</summary>
    internal static Grounds Code<T>(Field field, T? code)
        where T : struct, Enum => Said(field, code?.ToString());

    /// <summary>Missing episodes 2.</summary>
    internal static Grounds Number(Field field, decimal? number) => Said(field, number?.ToString("#,0.####", EnglishDates.Culture));

    /// <summary>A name as it is written, or another text that is short.</summary>
    internal static Grounds Text(Field field, string? text) => Said(field, string.IsNullOrWhiteSpace(text) ? null : text.Trim());

    /// <summary>That something is recorded, not what.</summary>
    internal static Grounds Recorded(Field field, bool isRecorded) => isRecorded ? new($"{field.Name} recorded") : Said(field, null);

    /// <summary>
    /// Something that had to happen in so many whole calendar months ending with the one that is looked at: enough until the end of the
    /// last month whose window still holds it.
    /// </summary>
    internal static Grounds InMonths(Field field, DateOnly? day, int months) =>
        Day(field, day).EnoughUntil(day is { } on ? new DateOnly(on.Year, on.Month, 1).AddMonths(months).AddDays(-1) : null);

    /// <summary>What comes next, or had to come first, has to happen by the day, itself included.</summary>
    internal Grounds DueBy(DateOnly? day) => this with { LastDay = day };

    /// <summary>What has happened passes to the end of the day.</summary>
    internal Grounds EnoughUntil(DateOnly? day) => this with { LastDay = day, Permits = Enough };

    /// <summary>Placement type U4, placement provider PR1.</summary>
    internal Grounds And(Grounds other) => this with { Words = $"{Words}, {Continued(other.Words)}" };

    private static Grounds Said(Field field, string? what) => new($"{field.Name} {what ?? "not recorded"}");

    /// <summary>In the middle of a sentence, abbreviations left as they are: last review; SDQ score.</summary>
    private static string Continued(string words) =>
        words.Length > 1 && char.IsUpper(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
