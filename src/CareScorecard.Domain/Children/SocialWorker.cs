namespace CareScorecard.Domain.Children;

public sealed record SocialWorker
{
    public required string Name { get; init; }

    /// <summary>Full-time equivalent; a worker without it is left out of every figure per full-time post.</summary>
    public decimal? FullTimeEquivalent { get; init; }

    public bool? Agency { get; init; }

    /// <summary>As recorded; where null the children in care allocated to the worker are counted.</summary>
    public int? CasesHeld { get; init; }
}
