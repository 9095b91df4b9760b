using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Data;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Components.Pages.People;

/// <summary>People as the list of them speaks.</summary>
internal static class PeopleWords
{
    public static string Roles(Roles roles) =>
        Capital.Of(string.Join(", ", RoleWords.All.Where(role => roles.HasFlag(role)).Select(RoleWords.Of)));

    public static string SignsInWith(PersonEntry person) => person switch
    {
        { IsFromDirectory: true } => "The council's directory",
        { MustChangePassword: true } => "A one-time password, not yet used",
        { HasSecondFactor: true } => "Password and authenticator app",
        _ => "Password",
    };
}
