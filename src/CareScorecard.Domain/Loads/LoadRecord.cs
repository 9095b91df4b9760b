using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Loads;

/// <summary>What is kept of a load beside the records: enough to prove what was loaded, when, and what was accepted.</summary>
public sealed record LoadRecord
{
    public required ReportingMonth Month { get; init; }

    public required IReadOnlyList<LoadedFile> Files { get; init; }

    public required RowCounts Rows { get; init; }

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public IReadOnlyList<Tidied> Tidied { get; init; } = [];

    /// <summary>Why the warnings were accepted; null where there were none.</summary>
    public string? WarningsAcceptedBecause { get; init; }

    /// <summary>Why rows with a stop were left out; null where none was.</summary>
    public string? LeftOutBecause { get; init; }

    /// <summary>Why a past month was loaded again; null where nobody was asked.</summary>
    public string? Reason { get; init; }

    public LoadChoices Choices { get; init; } = LoadChoices.None;

    /// <summary>Null for a load of a version of the program that did not yet measure it.</summary>
    public MonthShape? Shape { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    /// <summary>Who loaded it; null until there is sign-in.</summary>
    public string? LoadedBy { get; init; }
}
