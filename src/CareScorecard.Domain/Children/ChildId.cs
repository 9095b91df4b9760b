namespace CareScorecard.Domain.Children;

/// <summary>
/// A child's or young person's id in the council's own case system, in the one form that compares equal:
/// letter case, spaces, no-break spaces and the form of the apostrophe do not matter.
/// </summary>
public readonly record struct ChildId
{
    public ChildId(string text) => Value = Matching.Key(text);

    public string Value { get; }

    public override string ToString() => Value;
}
