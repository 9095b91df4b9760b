namespace CareScorecard.Domain.Months.Rolls;

/// <summary>How many children in care each named person has.</summary>
internal static class Allocation
{
    /// <param name="names">The column of names over the month's roll of children.</param>
    /// <returns>By the key of the name.</returns>
    public static Dictionary<string, int> Count(CareMonth month, NameColumn names)
    {
        var children = month.Children.All;
        var counts = new int[names.Keys.Count];
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i].InCare && names.NameOf[i] is not NameColumn.None and var name)
            {
                counts[name]++;
            }
        }

        return names.Keys.Zip(counts).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
