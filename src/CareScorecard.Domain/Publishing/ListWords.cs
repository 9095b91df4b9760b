namespace CareScorecard.Domain.Publishing;

/// <summary>Several things in one sentence.</summary>
public static class ListWords
{
    /// <summary>One; one and two; one, two and three. Empty for none.</summary>
    public static string And(IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}";
    }
}
