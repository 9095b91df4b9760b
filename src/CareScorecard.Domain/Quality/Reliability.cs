namespace CareScorecard.Domain.Quality;

/// <summary>How far a figure can be trusted, by what is open or blank among those whom it counts.</summary>
public enum Reliability
{
    /// <summary>Under 2 % of those counted are touched by open problems or blanks.</summary>
    Good,

    /// <summary>From 2 % to 10 %, both included.</summary>
    WithCare,

    /// <summary>Over 10 %, or a check that the figure rests on could not run.</summary>
    DoNotRely,
}
