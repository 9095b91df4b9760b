using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Children;

/// <summary>What becomes of the wish to see who is behind a figure.</summary>
public abstract record ChildrenOutcome
{
    private ChildrenOutcome()
    {
    }

    public sealed record Found(MemberList List) : ChildrenOutcome;

    /// <summary>The month is not held, or nobody knows the indicator.</summary>
    public sealed record NotHeld : ChildrenOutcome;

    /// <summary>The figure is not made from records, or the month's files cannot tell it: there is nobody to list.</summary>
    /// <param name="Why">A full sentence.</param>
    public sealed record NoRecords(string Why, string Title) : ChildrenOutcome;

    /// <summary>Nobody is shown before a reason is given.</summary>
    public sealed record SayWhy(IndicatorDefinition Definition) : ChildrenOutcome;
}
