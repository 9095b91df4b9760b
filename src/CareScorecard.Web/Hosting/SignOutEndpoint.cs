using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Antiforgery;

namespace CareScorecard.Web.Hosting;

/// <summary>Ends the session. Only by our own form: another site must not sign people out.</summary>
internal static class SignOutEndpoint
{
    public static async Task<IResult> PostAsync(HttpContext context, IAntiforgery antiforgery, PersonSignIn door)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        await door.SignOutAsync();
        return Results.LocalRedirect(SignInAddress.Page);
    }
}
