namespace CareScorecard.Domain.Villages;

/// <summary>A picture of the children counted as if they were a village of 100, or why it is not drawn.</summary>
public abstract record Village
{
    /// <summary>Figures in the picture, and the fewest children for whom it is drawn: below, one figure would be less than a child.</summary>
    public const int Size = 100;

    private Village()
    {
    }

    /// <summary>What the village is about: Where they live.</summary>
    public required string Title { get; init; }

    /// <summary>Children counted; null where so few must stay hidden.</summary>
    public required int? Children { get; init; }

    /// <param name="Shares">In the order of the breakdown, groups of nobody left out; their figures add up to 100.</param>
    /// <param name="Paragraph">To say aloud.</param>
    public sealed record Drawn(IReadOnlyList<VillageShare> Shares, string Paragraph) : Village
    {
        /// <summary>How many children each figure stands for, unrounded; never one child's story.</summary>
        public decimal ChildrenForEachFigure => (decimal)Children!.Value / Size;

        /// <summary>The same shares, said to the young people whom they are about.</summary>
        public string ForYoungPeople => YoungPeoplesWords.Of(Shares);
    }

    /// <param name="Words">Why, and what can be said instead.</param>
    public sealed record Refused(string Words) : Village;
}
