namespace CareScorecard.Domain.Disclosure;

/// <summary>Which number of a figure.</summary>
internal enum FigureSide
{
    Numerator,
    Denominator,

    /// <summary>Those who are counted and do not pass.</summary>
    Complement,
}
