using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>What files say and what became of them: the answer to <c>check</c> and <c>import</c>.</summary>
public sealed record LoadJson
{
    /// <summary>Null when the month could not be told.</summary>
    public required ReportingMonth? Month { get; init; }

    public required DateOnly? AsAt { get; init; }

    public required IReadOnlyList<string> Layouts { get; init; }

    public required bool Saved { get; init; }

    /// <summary>The version that holds these records; null where none does.</summary>
    public required int? Version { get; init; }

    public required RowCountsJson Rows { get; init; }

    public required IReadOnlyList<ProblemJson> Problems { get; init; }

    public required IReadOnlyList<TidiedJson> Tidied { get; init; }

    /// <summary>What the scorecard says before and after; empty where the files cannot be read.</summary>
    public required IReadOnlyList<EffectJson> Effect { get; init; }
}

public sealed record RowCountsJson(int Read, int Ready, int LeftOut);

/// <param name="Row">As Excel shows it; null for a problem of a sheet, a column or a file.</param>
/// <param name="Column">Column letters; null for a problem of a whole row.</param>
public sealed record ProblemJson(
    string Code,
    string Severity,
    string File,
    string? Sheet,
    int? Row,
    string? Column,
    string? Header,
    string? Value,
    string Message,
    string Fix);

public sealed record TidiedJson(string What, int Count);

/// <param name="Before">Null where the month was not held, or had no figure.</param>
public sealed record EffectJson(string Id, decimal? Before, decimal? After, string? StatusBefore, string StatusAfter);
