using CareScorecard.Data;
using Microsoft.AspNetCore.Identity;

namespace CareScorecard.Web.SignIn;

/// <summary>One of the made-up council's ready accounts. They have no password: one click opens them, while sample mode is on.</summary>
/// <param name="Code">What the sign-in page sends.</param>
public sealed record SampleAccount(string Code, string Name, string Post, string Sees, Roles Roles)
{
    public static IReadOnlyList<SampleAccount> All { get; } =
    [
        new("board-member", "Councillor Amara Wells", "Board member", "The published months, with small numbers hidden", Roles.BoardMember),
        new("head-of-service", "Tom Ashby", "Head of service", "Every month in full; writes the commentary, approves and publishes", Roles.Presenter),
        new("analyst", "Priya Marsh", "Analyst", "Every month in full; adds months", Roles.Analyst),
    ];

    private string Email => $"{Code}@sample.invalid";

    /// <summary>The account's person, made at the first click.</summary>
    public async Task<Person> PersonAsync(UserManager<Person> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        if (await people.FindByEmailAsync(Email) is { } known)
        {
            return known;
        }

        var made = new Person { Name = Name, Email = Email, UserName = Email, Roles = Roles, IsSample = true, AddedAt = DateTime.UtcNow };
        var result = await people.CreateAsync(made);

        // Two browsers may have clicked at once: then the other one made it.
        return result.Succeeded ? made : await people.FindByEmailAsync(Email)
            ?? throw new InvalidOperationException("A ready account could not be made.");
    }
}
