using CareScorecard.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.SignIn;

/// <summary>The framework's signing in, closed to those whom an administrator has locked.</summary>
internal sealed class PersonSignIn(
    UserManager<Person> people,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<Person> principals,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Person>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Person> confirmation)
    : SignInManager<Person>(people, context, principals, options, log, schemes, confirmation)
{
    /// <summary>A recovery code in the place of the app's: wrong ones count like wrong passwords.</summary>
    public async Task<SignInResult> RecoverAsync(Person person, string code)
    {
        if (await UserManager.IsLockedOutAsync(person))
        {
            return SignInResult.LockedOut;
        }

        var result = await TwoFactorRecoveryCodeSignInAsync(code);
        if (!result.Succeeded)
        {
            await UserManager.AccessFailedAsync(person);
        }

        return result;
    }

    public override async Task<bool> CanSignInAsync(Person user) => !user.IsLocked && await base.CanSignInAsync(user);
}
