namespace CareScorecard.Domain.Publishing;

/// <summary>Which kind of change the latest point of a control chart shows.</summary>
public enum Variation
{
    Improvement,
    Concern,
    NeutralHigh,
    NeutralLow,
    CommonCause,
}

/// <summary>Whether a figure will meet its target if nothing changes.</summary>
public enum Assurance
{
    Pass,
    Fail,
    HitAndMiss,
}

/// <summary>Whether a change is real, by NHS England's Making Data Count method.</summary>
/// <param name="Points">How many months the limits rest on.</param>
/// <param name="Sentence">In words, for a board member.</param>
public sealed record Signal(Variation? Variation, Assurance? Assurance, int Points, string Sentence);
