using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CareScorecard.Application.Months;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Commands;

/// <summary>Options and arguments that several commands share. What is written wrongly is said before anything is done.</summary>
internal static class CallOptions
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Csv = "csv";
    public const string Workbook = "xlsx";

    public static Option<string> Database() => new("--db")
    {
        Description = "The database file. Without it: the one that the web app uses.",
        HelpName = "PATH",
    };

    public static Option<ReportingMonth?> Month(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "2024-02",
        CustomParser = result => ParseMonth(result),
    };

    /// <summary>One month, or a run of months with two dots between the first and the last.</summary>
    public static Option<MonthRun?> Months(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "2024-02|2023-04..2024-03",
        CustomParser = result => ParseMonths(result),
    };

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "2024-02-29",
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"\"{text}\" is not a day. Write it like 2024-02-29.");
            return null;
        },
    };

    public static Argument<ReportingMonth?> MonthArgument() => new("MONTH")
    {
        Description = "Like 2024-02.",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result => ParseMonth(result),
    };

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"How it is written: {string.Join(", ", formats)}.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => Text,
        };
        return option.AcceptOnlyFromAmong(formats);
    }

    public static Option<bool> Public() => new("--public")
    {
        Description = "The published version of the month, as the public may see it.",
    };

    public static Option<string> Reason(string description) => new("--reason")
    {
        Description = description,
        HelpName = "\"why\"",
    };

    public static Option<Dimension?> By() => new("--by")
    {
        Description = $"Break the figure down by one of: {Dimensions()}.",
        HelpName = "DIMENSION",
        CustomParser = result => ParseDimension(result, result.Tokens.Single().Value),
    };

    public static Option<PartFilter[]> Where() => new("--where")
    {
        Description = "Only those with this value; may be given again, to narrow it further.",
        HelpName = "DIMENSION=VALUE",
        CustomParser = result => [.. result.Tokens.Select(token => ParseFilter(result, token.Value)).OfType<PartFilter>()],
    };

    private static ReportingMonth? ParseMonth(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (ReportingMonth.TryParse(text, out var month))
        {
            return month;
        }

        result.AddError($"\"{text}\" is not a month. Write it like 2024-02, from {ReportingMonth.FirstYear} to {ReportingMonth.LastYear}.");
        return null;
    }

    private static MonthRun? ParseMonths(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (text.Split("..") is not [var from, var to])
        {
            return ParseMonth(result) is { } month ? new MonthRun(month, month) : null;
        }

        if (ReportingMonth.TryParse(from, out var first) && ReportingMonth.TryParse(to, out var last) && first <= last)
        {
            return new MonthRun(first, last);
        }

        result.AddError($"\"{text}\" is not a run of months. Write it like 2023-04..2024-03, the earlier month first.");
        return null;
    }

    private static Dimension? ParseDimension(ArgumentResult result, string text)
    {
        if (Codes.TryParse<Dimension>(text, out var dimension))
        {
            return dimension;
        }

        result.AddError($"There is nothing called \"{text}\" to break figures down by. There are: {Dimensions()}.");
        return null;
    }

    private static PartFilter? ParseFilter(ArgumentResult result, string text)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        if (parts is not [var name, { Length: > 0 } label])
        {
            result.AddError($"\"{text}\" is not a filter. Write it like area=Out.");
            return null;
        }

        return ParseDimension(result, name) is { } dimension ? new PartFilter(dimension, label) : null;
    }

    private static string Dimensions() => string.Join(", ", Enum.GetValues<Dimension>().Select(dimension => Codes.Of(dimension)));
}
