namespace CareScorecard.TestKit.Pages;

/// <summary>A page as some readers open it.</summary>
/// <param name="Address">In the sample council, whose months go from November 2024 to October 2026; September 2026 is the latest published.</param>
/// <param name="Heading">Words of its first heading: that it is this page, and not one that says why it is not.</param>
/// <param name="Readers">Each sees it in a way of their own, or reaches it differently.</param>
public sealed record OpenedPage(string Address, string Heading, params IReadOnlyList<Reader> Readers)
{
    /// <summary>
    /// A page on which a link to this one stands, where its address is new in every run; then <see cref="Address"/> is its beginning. Null
    /// where the address is known.
    /// </summary>
    public string? LinkedFrom { get; init; }
}
