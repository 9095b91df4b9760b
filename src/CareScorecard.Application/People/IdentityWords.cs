using CareScorecard.Data;
using Microsoft.AspNetCore.Identity;

namespace CareScorecard.Application.People;

/// <summary>What the framework refuses, as a person would say it.</summary>
public static class IdentityWords
{
    public static string Of(IdentityError error, Person person)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(person);
        return error.Code switch
        {
            nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.DuplicateEmail) =>
                $"Somebody with the e-mail address {person.Email} is in the list already.",
            nameof(IdentityErrorDescriber.InvalidUserName) or nameof(IdentityErrorDescriber.InvalidEmail) =>
                "Enter an e-mail address, like name@council.gov.uk.",
            nameof(IdentityErrorDescriber.ConcurrencyFailure) =>
                "Somebody else changed this person at the same time. Look at the list again.",
            nameof(IdentityErrorDescriber.PasswordMismatch) => "This is not your present password.",
            _ => error.Description,
        };
    }
}
