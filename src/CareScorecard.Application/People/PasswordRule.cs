using CareScorecard.Data;
using Microsoft.AspNetCore.Identity;

namespace CareScorecard.Application.People;

/// <summary>Long, and not the obvious one. Nobody is asked for a capital and a digit: that makes passwords shorter and no better.</summary>
public sealed class PasswordRule : IPasswordValidator<Person>
{
    public const int Shortest = 12;

    public const int Longest = 200;

    private const int FewestDifferentLetters = 5;

    private static readonly string[] Obvious = ["password", "carescorecard", "corporateparent", "qwertyuiop", "123456789", "letmein", "iloveyou"];

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(Problem(user, password ?? "") is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem })
            : IdentityResult.Success);
    }

    private static string? Problem(Person person, string password)
    {
        if (password.Length is < Shortest or > Longest)
        {
            return $"Choose a password of {Shortest} to {Longest} letters. Three or four words that do not belong together are a good one.";
        }

        if (password.Distinct().Count() < FewestDifferentLetters || Obvious.Any(Contains))
        {
            return "Too many people would guess this password. Three or four words that do not belong together are a good one.";
        }

        return Contains(person.Email!.Split('@')[0]) || Contains(person.Name)
            ? "Leave your name and your e-mail address out of the password."
            : null;

        bool Contains(string word) => word.Length > 3 && password.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
