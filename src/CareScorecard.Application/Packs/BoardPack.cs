using CareScorecard.Application.Presenting;
using CareScorecard.Application.Restatements;
using CareScorecard.Domain.Planning;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;
using CareScorecard.Domain.Villages;

namespace CareScorecard.Application.Packs;

/// <summary>The paper of one month's meeting: only what the reader may see is in it, and only the parts that were asked for.</summary>
public sealed record BoardPack
{
    public required Scorecard Scorecard { get; init; }

    public required MonthInWords Words { get; init; }

    /// <summary>In the order of the paper.</summary>
    public required IReadOnlyList<PackPart> Parts { get; init; }

    /// <summary>Null while nobody has approved this version.</summary>
    public PackApproval? Approved { get; init; }

    /// <summary>The measures that lead, in the council's order.</summary>
    public IReadOnlyList<ScorecardRow> Headline { get; init; } = [];

    /// <summary>Those of them that are off target, each in full.</summary>
    public IReadOnlyList<MeasureSlide> OffTarget { get; init; } = [];

    /// <summary>Null where it was not asked for.</summary>
    public VillageReport? Village { get; init; }

    /// <summary>Since the edition before; none where they were not asked for.</summary>
    public Corrections Corrections { get; init; } = Corrections.None;

    /// <summary>The scenarios of the month that were put in the pack, the one that was kept first at the head.</summary>
    public IReadOnlyList<OptionPaper> Options { get; init; } = [];
}

/// <param name="By">Null in public, and where nobody is named.</param>
/// <param name="At">UTC.</param>
public sealed record PackApproval(string? By, DateTime At);

/// <summary>A kept scenario as the pack shows it.</summary>
/// <param name="ChangedSince">What of the month's figures is no longer as it was, in words; empty where nothing is, and in public.</param>
public sealed record OptionPaper(KeptScenario Kept, IReadOnlyList<string> ChangedSince);

/// <summary>What a pack may hold, in the order in which it stands there.</summary>
public enum PackPart
{
    /// <summary>The month in three sentences, and the questions worth asking.</summary>
    Sentences,

    /// <summary>The table of the measures that lead.</summary>
    Headline,

    /// <summary>A page for each of them that is off target.</summary>
    OffTarget,

    /// <summary>The village of 100.</summary>
    Village,

    /// <summary>Past figures that were corrected since the edition before.</summary>
    Corrections,

    /// <summary>Scenarios of the planner.</summary>
    Options,
}
