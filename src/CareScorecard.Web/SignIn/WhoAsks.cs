using CareScorecard.Application.Access;
using CareScorecard.Data;
using Microsoft.AspNetCore.Components.Authorization;

namespace CareScorecard.Web.SignIn;

/// <summary>For pages: who reads this one. Asked anew each time, so that a connection that stays open does not outlive its session.</summary>
public sealed class WhoAsks
{
    private readonly AuthenticationStateProvider _state;
    private readonly SessionLookup _lookup;

    internal WhoAsks(AuthenticationStateProvider state, SessionLookup lookup)
    {
        _state = state;
        _lookup = lookup;
    }

    /// <returns>Null where nobody is signed in; also of somebody who has to choose a password first.</returns>
    public async Task<Session?> SessionAsync(CancellationToken cancellation) =>
        await _lookup.FindAsync((await _state.GetAuthenticationStateAsync()).User, cancellation);

    public async Task<Viewer> ViewerAsync(CancellationToken cancellation) =>
        await _lookup.ViewerAsync((await _state.GetAuthenticationStateAsync()).User, cancellation);
}
