namespace CareScorecard.Domain.FactChecks;

/// <summary>What a number in a commentary is said to be.</summary>
internal enum NumberKind
{
    Plain,
    Percent,
    Points,
    Per10000,
    Weeks,
    Days,
}

/// <summary>How exactly a number is meant.</summary>
internal enum Hedge
{
    None,

    /// <summary>About, nearly, around.</summary>
    About,

    /// <summary>More than, over, at least.</summary>
    AtLeast,

    /// <summary>Fewer than, under, up to.</summary>
    AtMost,
}

/// <summary>One number of a sentence.</summary>
/// <param name="Offset">In the sentence.</param>
/// <param name="Length">With its unit.</param>
/// <param name="Decimals">Places after the point, as written: how exactly it may be judged.</param>
/// <param name="InWords">Written out: seven.</param>
internal sealed record NumberMention(
    int Offset, int Length, decimal Value, int Decimals, NumberKind Kind, Hedge Hedge, bool InWords)
{
    public int End => Offset + Length;

    /// <summary>Whether somebody may say this number for that value: rounded as they rounded, or as loosely as they say.</summary>
    public bool Fits(decimal value) => Hedge switch
    {
        Hedge.AtLeast => value >= Value || Rounded(value) == Value,
        Hedge.AtMost => value <= Value || Rounded(value) == Value,
        Hedge.About => Math.Abs(value - Value) <= Math.Max(1m, Math.Abs(value) * 0.05m),
        _ => Rounded(value) == Value,
    };

    private decimal Rounded(decimal value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
}
