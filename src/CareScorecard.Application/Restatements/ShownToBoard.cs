using CareScorecard.Data;

namespace CareScorecard.Application.Restatements;

/// <summary>When the board was shown a restatement. Publications are those of the restated month, in the order in which they were made.</summary>
internal static class ShownToBoard
{
    /// <summary>Whether the board saw the figure move without a new edition, since the population was set anew under the one it saw.</summary>
    public static bool AtOnce(Restatement restatement, IEnumerable<Publication> publications) =>
        restatement.IsOfPopulation
        && publications.LastOrDefault(publication => publication.At <= restatement.At)?.Number == restatement.Version;

    /// <returns>UTC; null where it has not been shown yet.</returns>
    public static DateTime? When(Restatement restatement, IEnumerable<Publication> publications) =>
        AtOnce(restatement, publications)
            ? restatement.At
            : publications.FirstOrDefault(publication => publication.Number >= restatement.Version && publication.At >= restatement.At)?.At;
}
