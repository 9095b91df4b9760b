using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Antiforgery;

namespace CareScorecard.Web.Hosting;

/// <summary>Ends the session. Only by our own form: another site must not sign people out.</summary>
internal static class SignOutEndpoint
{
    public static async Task<IResult> PostAsync(HttpContext context, IAntiforgery antiforgery, PersonSignIn door, SignInLog log)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        if (await door.UserManager.GetUserAsync(context.User) is { } person)
        {
            await log.SignedOutAsync(person, "here");
        }

        await door.SignOutAsync();
        return Results.LocalRedirect(SignInAddress.Page);
    }
}
