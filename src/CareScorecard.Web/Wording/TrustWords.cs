using CareScorecard.Application.Quality;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Quality;

namespace CareScorecard.Web.Wording;

/// <summary>How far figures can be trusted, in words.</summary>
public static class TrustWords
{
    public static string Of(Reliability reliability) => reliability switch
    {
        Reliability.Good => "Good",
        Reliability.WithCare => "With care",
        Reliability.DoNotRely => "Do not rely on it",
    };

    /// <summary>For the public, who are told a word only, and nothing where all is well.</summary>
    public static string? InPublic(Reliability reliability) => reliability switch
    {
        Reliability.Good => null,
        Reliability.WithCare => "Read with care: some records are incomplete",
        Reliability.DoNotRely => "Do not rely on this figure: many records are incomplete",
    };

    /// <summary>19 of 312 children (6.1%).</summary>
    public static string Touched(FigureMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        var share = mark.Counted == 0 ? "" : $" ({(100m * mark.Touched / mark.Counted).ToString("0.#", EnglishDates.Culture)}%)";
        return $"{FigureText.Plain(mark.Touched)} of {FigureText.Plain(mark.Counted)} {TargetWords.Subjects(mark.Counts, mark.Counted)}{share}";
    }

    /// <summary>Why, in a sentence or two; for staff.</summary>
    public static string Why(FigureMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        var checks = mark.ChecksNotRun.Count == 0
            ? ""
            : $" A check that it rests on could not run, since its column is not in the files: {string.Join(", ", mark.ChecksNotRun)}.";
        if (mark.Touched == 0)
        {
            return $"Everything that it needs is recorded for all {FigureText.Plain(mark.Counted)} {TargetWords.Subjects(mark.Counts, mark.Counted)}.{checks}";
        }

        var reasons = string.Join("; ", mark.Reasons.Select(reason => $"{Of(reason.Fault)}: {FigureText.Plain(reason.Subjects)}"));
        return $"Something is blank or questioned for {Touched(mark)} counted. {reasons}.{checks}";
    }

    /// <summary>Last PEP not recorded; Care ended questioned by check CHD-004.</summary>
    public static string Of(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return fault switch
        {
            { Code: null, Field: { } field } => $"{Named(field)} not recorded",
            { Code: { } code, Field: { } field } => $"{Named(field)} questioned by check {code}",
            _ => $"Rows questioned by check {fault.Code}",
        };
    }

    /// <summary>PEP could be up to 100%, at most.</summary>
    public static string Of(FaultEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var (definition, now) = (effect.Definition, Figure(effect.Definition, effect.Now));
        if (effect.AtMost is not { } most || effect.AtLeast is not { } least)
        {
            return $"{now}: how far it would move cannot be said, since it is an average";
        }

        return (most == effect.Now, least == effect.Now) switch
        {
            (true, true) => $"{now} would stay",
            (false, true) => $"{now} could be up to {Figure(definition, most)}, at most",
            (true, false) => $"{now} could be as low as {Figure(definition, least)}, at the least",
            _ => $"{now} could be anything from {Figure(definition, least)} to {Figure(definition, most)}",
        };
    }

    /// <summary>The oldest since March 2026: 8 months; new this month.</summary>
    public static string Since(MendingLine line, ReportingMonth month)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Since == month)
        {
            return "New this month";
        }

        var months = month.MonthsSince(line.Since);
        return line.MayBeOlder
            ? $"The oldest since {line.Since.ToWords()} or before"
            : $"The oldest since {line.Since.ToWords()}: {months} {(months == 1 ? "month" : "months")}";
    }

    /// <summary>Good: 14. With care: 4. Do not rely on: 1.</summary>
    public static string Finding(QualityReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (care, not) = (report.Marked(Reliability.WithCare), report.Marked(Reliability.DoNotRely));
        return (care, not) switch
        {
            _ when report.Version.RecordsDeleted is not null => "How far the figures can be trusted cannot be told any more",
            (0, 0) => "Every figure can be trusted",
            (_, 0) => $"{Figures(care)} to be read with care; none that cannot be relied on",
            (0, _) => $"{Figures(not)} cannot be relied on",
            _ => $"{Figures(not)} cannot be relied on, {care} to be read with care",
        };
    }

    /// <summary>99.5%; never 100% where something is missing.</summary>
    public static string Percent(decimal percent) =>
        (percent < 100m ? Math.Min(percent, 99.9m) : percent).ToString("0.#", EnglishDates.Culture) + "%";

    private static string Figures(int number) => number == 1 ? "1 figure" : $"{number} figures";

    private static string Figure(IndicatorDefinition definition, IndicatorValue value) => FigureText.Of(definition, value);

    private static string Named(Field field) => field.Kind is RecordKind.Children ? field.Name : $"{field.Name} ({Fields.Title(field.Kind).ToLowerInvariant()})";
}
