using CareScorecard.Data;

namespace CareScorecard.Application.People;

/// <summary>What an administrator says of a person.</summary>
/// <param name="Email">Also what they sign in with.</param>
/// <param name="Teams">Whose children they may see; empty: all teams.</param>
public sealed record PersonDetails(string Name, string Email, Roles Roles, IReadOnlyList<string> Teams)
{
    private const int Longest = 200;

    /// <returns>What is wrong, a sentence each.</returns>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > Longest || Name.Any(char.IsControl))
        {
            problems.Add("Enter the person's name.");
        }

        if (!IsAddress(Email))
        {
            problems.Add("Enter an e-mail address, like name@council.gov.uk.");
        }

        if (Roles == Roles.None)
        {
            problems.Add("Choose at least one role.");
        }

        return problems;
    }

    private static bool IsAddress(string text)
    {
        var parts = text.Split('@');
        return text.Length <= Longest
            && parts is [{ Length: > 0 }, { Length: > 0 }]
            && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));
    }
}
