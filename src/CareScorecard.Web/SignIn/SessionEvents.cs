using System.Security.Claims;
using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Data;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.SignIn;

/// <summary>Ties the cookie to a session of the database: begins it, asks for it at every request, and ends it.</summary>
internal sealed class SessionEvents(
    SessionStore sessions,
    SessionLookup lookup,
    SampleMode sample,
    UserManager<Person> people,
    SetUpUseCase setUp,
    SignInLog log,
    TimeProvider clock,
    IOptions<SignedInOptions> options)
    : CookieAuthenticationEvents
{
    /// <summary>The claim of somebody who has to choose a password first.</summary>
    public const string MustChangeClaim = "must-change-password";

    /// <summary>A new session at every signing in: one that somebody else planted before is never taken over.</summary>
    public override async Task SigningIn(CookieSigningInContext context)
    {
        var cancellation = context.HttpContext.RequestAborted;
        if (context.HttpContext.User.FindFirstValue(SessionLookup.SessionClaim) is { } former)
        {
            await sessions.EndAsync(former, cancellation);
        }

        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        var person = await people.FindByIdAsync(context.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!)
            ?? throw new InvalidOperationException("Somebody signs in who is not in the list.");
        var id = await sessions.BeginAsync(person, clock.GetUtcNow().UtcDateTime, options.Value.Longest, cancellation);
        identity.AddClaim(new Claim(SessionLookup.SessionClaim, id));
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (await lookup.FindAsync(context.Principal!, context.HttpContext.RequestAborted) is not { } session
            || (session.IsSample && !await sample.IsOpenToAsync(context.HttpContext)))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        // What they may do is said by the database, not by the cookie: a role that was taken away is gone at the next request.
        context.ReplacePrincipal(PrincipalOf(session));
    }

    public override async Task SigningOut(CookieSigningOutContext context)
    {
        if (context.HttpContext.User.FindFirstValue(SessionLookup.SessionClaim) is { } id)
        {
            await sessions.EndAsync(id, CancellationToken.None);
        }
    }

    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        // A connection or a download that lost its session is told so; only a page can lead a person to another.
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (await setUp.IsNeededAsync(Viewer.Nobody, context.HttpContext.RequestAborted)
            && !await sample.IsOnAsync(context.HttpContext.RequestAborted))
        {
            context.Response.Redirect(SignInAddress.SetUp);
            return;
        }

        context.Response.Redirect(SignInAddress.For(request.Path + request.QueryString));
    }

    public override async Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.HttpContext.User.HasClaim(claim => claim.Type == MustChangeClaim))
        {
            context.Response.Redirect(SignInAddress.Password);
            return;
        }


        // The page's pattern, not the address: that was typed by whoever was turned away, and could be a child's name.
        var page = (context.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "unknown";
        await log.TurnedAwayAsync(context.HttpContext.User.Identity?.Name, page);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
    }

    private static ClaimsPrincipal PrincipalOf(Session session)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, session.PersonId));
        identity.AddClaim(new Claim(ClaimTypes.Name, session.Name));
        identity.AddClaim(new Claim(SessionLookup.SessionClaim, session.Id));
        identity.AddClaims(RoleWords.All.Where(role => session.Roles.HasFlag(role)).Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        if (session.MustChangePassword)
        {
            identity.AddClaim(new Claim(MustChangeClaim, "yes"));
        }

        return new ClaimsPrincipal(identity);
    }
}
