namespace CareScorecard.Domain.Quality;

/// <summary>How much of what the figures need is recorded and unquestioned, for the children of one team.</summary>
/// <param name="Team">As the files write it; null for children without one.</param>
/// <param name="Needed">What figures test: one for each child and field.</param>
/// <param name="Faulty">Of these, blank or with an open problem.</param>
public sealed record TeamScore(string? Team, int Needed, int Faulty)
{
    /// <summary>0 to 100, unrounded; 100 where nothing is needed.</summary>
    public decimal Percent => Needed == 0 ? 100m : 100m * (Needed - Faulty) / Needed;
}
