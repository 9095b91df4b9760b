using CareScorecard.Application.Months;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Json;

/// <summary>Makes the answer to <c>check</c> and <c>import</c>.</summary>
internal static class LoadDocument
{
    /// <param name="outcome">Null where nothing was to be saved.</param>
    public static LoadJson Of(MonthCheck check, AcceptOutcome? outcome)
    {
        var read = check.Read;
        return new LoadJson
        {
            Month = read.Month,
            AsAt = read.Month?.LastDay,
            Layouts = [.. read.Layouts],
            Saved = outcome is AcceptOutcome.Saved,
            Version = outcome switch
            {
                AcceptOutcome.Saved saved => saved.Version.Number,
                AcceptOutcome.Unchanged same => same.Version.Number,
                _ => null,
            },
            Rows = Of(read.Rows),
            Problems = [.. read.Problems.Select(Of)],
            Tidied = [.. read.Tidied.Select(tidied => new TidiedJson(tidied.What, tidied.Count))],
            Effect = [.. check.Effect.Select(Of)],
        };
    }

    public static RowCountsJson Of(RowCounts rows) => new(rows.Read, rows.Ready, rows.LeftOut);

    private static ProblemJson Of(Problem problem) => new(
        problem.Code,
        Codes.Of(problem.Severity),
        problem.At.File,
        problem.At.Sheet,
        problem.At.Row,
        problem.At.Column,
        problem.At.Header,
        problem.Value,
        problem.Message,
        problem.Fix);

    private static EffectJson Of(IndicatorEffect effect) => new(
        effect.Definition.Id,
        effect.Before?.Number,
        effect.After.Number,
        effect.StatusBefore is { } status ? Codes.Of(status) : null,
        Codes.Of(effect.StatusAfter));
}
