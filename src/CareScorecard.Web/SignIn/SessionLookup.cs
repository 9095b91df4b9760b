using System.Security.Claims;
using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Web.Configuration;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.SignIn;

/// <summary>Who a cookie or a connection belongs to, as the database has it now: nothing that a browser holds says what somebody may do.</summary>
internal sealed class SessionLookup(SessionStore sessions, SampleMode sample, IOptions<SignedInOptions> options, TimeProvider clock)
{
    /// <summary>The claim that names the session.</summary>
    public const string SessionClaim = "session";

    /// <returns>Null where nobody is signed in, or not any more.</returns>
    public async Task<Session?> FindAsync(ClaimsPrincipal who, CancellationToken cancellation)
    {
        if (who.FindFirstValue(SessionClaim) is not { } id
            || await sessions.FindAsync(id, cancellation) is not { } session
            || session.StartedAt + options.Value.Longest <= clock.GetUtcNow().UtcDateTime)
        {
            return null;
        }

        return session.IsSample && !await sample.IsOnAsync(cancellation) ? null : session;
    }

    /// <summary>Whoever still has to choose a password of their own is nobody yet.</summary>
    public async Task<Viewer> ViewerAsync(ClaimsPrincipal who, CancellationToken cancellation) =>
        await FindAsync(who, cancellation) is { MustChangePassword: false } session
            ? new Viewer(session.Name, session.Roles) { PersonId = session.PersonId, Teams = session.Teams }
            : Viewer.Nobody;
}
