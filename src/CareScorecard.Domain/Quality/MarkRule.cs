namespace CareScorecard.Domain.Quality;

/// <summary>Which mark a figure gets. Both edges, 2 % and 10 %, are "with care".</summary>
public static class MarkRule
{
    private const int GoodUnderPercent = 2;
    private const int NotReliedOnOverPercent = 10;

    /// <param name="counted">Those whom the figure counts, with those whom it would count if nothing were blank.</param>
    /// <param name="touched">Those of them for whom something is open or blank.</param>
    /// <param name="checkNotRun">A check that the figure rests on could not run.</param>
    public static Reliability Of(int counted, int touched, bool checkNotRun) =>
        checkNotRun || 100L * touched > (long)NotReliedOnOverPercent * counted ? Reliability.DoNotRely
        : touched > 0 && 100L * touched >= (long)GoodUnderPercent * counted ? Reliability.WithCare
        : Reliability.Good;
}
