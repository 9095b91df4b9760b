using CareScorecard.Domain.Children;

namespace CareScorecard.Import.Ssda903;

/// <summary>RNE: why an episode began.</summary>
internal enum EpisodeBegan
{
    /// <summary>Care started.</summary>
    S,

    /// <summary>Only the legal status changed.</summary>
    L,

    /// <summary>Another placement, with another carer.</summary>
    P,

    /// <summary>Another placement with the same carer.</summary>
    T,

    /// <summary>Another placement with another carer, and another legal status.</summary>
    B,

    /// <summary>Another placement with the same carer, and another legal status.</summary>
    U,
}

/// <summary>An episode of care: a stretch in one placement under one legal status.</summary>
internal sealed record Episode : ReturnRow
{
    public required DateOnly StartedOn { get; init; }

    /// <summary>Null where the code could not be read: the episode goes on from the one before it.</summary>
    public EpisodeBegan? Began { get; init; }

    public LegalStatus? LegalStatus { get; init; }

    public CategoryOfNeed? CategoryOfNeed { get; init; }

    public PlacementType? PlacementType { get; init; }

    public PlacementProvider? Provider { get; init; }

    /// <summary>Null while it lasts, or where the return ends before it.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>X1: care goes on in the next episode.</summary>
    public ReasonCareEnded? EndedBecause { get; init; }

    public string? ReasonForPlacementChange { get; init; }

    /// <summary>Care ended with the episode: it has an end, and a reason other than X1.</summary>
    public bool EndsCare => EndedOn is not null && EndedBecause is not (null or ReasonCareEnded.X1);

    /// <summary>The child went on living with the same carer.</summary>
    public bool KeepsCarer => Began is EpisodeBegan.L or EpisodeBegan.T or EpisodeBegan.U;
}
