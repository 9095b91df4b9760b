using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Loads;

/// <summary>What is kept of one load, to prove what was loaded, when, from what and what was accepted. It names no child.</summary>
public sealed record LoadReceipt
{
    public required MonthVersion Version { get; init; }

    public string Reference => LoadReference.Of(Version);

    public required string? By { get; init; }

    public required IReadOnlyList<Tidied> Tidied { get; init; }

    /// <summary>The names of the column mappings by which tables were read.</summary>
    public required IReadOnlyList<string> Mappings { get; init; }

    public required IReadOnlyList<AcceptedKind> Accepted { get; init; }

    public required IReadOnlyList<LeftOutRow> LeftOut { get; init; }

    /// <summary>Null where no row was left out, or each has been left out by itself.</summary>
    public required string? LeftOutBecause { get; init; }

    /// <summary>Codes of checks whose columns were not in the files.</summary>
    public required IReadOnlyList<string> ChecksNotRun { get; init; }

    /// <summary>What <see cref="Effect"/> compares with: the version that staff saw before, else the latest month held before; null for neither.</summary>
    public required MonthVersion? ComparedWith { get; init; }

    /// <summary>Every figure before and after.</summary>
    public required IReadOnlyList<IndicatorEffect> Effect { get; init; }

    /// <summary>What happened to the version, oldest first.</summary>
    public required IReadOnlyList<VersionEvent> Events { get; init; }

    /// <summary>To undo it needs a reason: a later month is held, or the board has been shown this one.</summary>
    public required bool IsPast { get; init; }
}

/// <summary>Warnings of one kind that were accepted.</summary>
/// <param name="Header">The column; null where they are of none.</param>
/// <param name="Fix">How the check says to mend them.</param>
public sealed record AcceptedKind(string Code, string? Header, int Count, string? Reason, string Fix);
