using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;

namespace CareScorecard.Web.Hosting;

/// <summary>
/// A page whose line dropped is given back only to the person who opened it. Its name is secret, but a secret that was seen once must not
/// be enough to read what another person has on the screen.
/// </summary>
internal sealed class OwnCircuitsOnly(TimeProvider clock) : IHubFilter
{
    private static readonly object SecretKey = new();

    private readonly ConcurrentDictionary<string, Opened> _opened = [];

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var person = invocationContext.Context.User?.FindFirstValue(ClaimTypes.NameIdentifier);
        switch (invocationContext.HubMethodName)
        {
            case "StartCircuit":
                var started = await next(invocationContext);
                if (started is string secret && person is not null)
                {
                    ForgetGone();
                    Remember(invocationContext.Context, secret, person);
                }

                return started;

            case "ConnectCircuit" or "ResumeCircuit":
                if (invocationContext.HubMethodArguments is not [string asked, ..]
                    || !_opened.TryGetValue(asked, out var opened) || opened.Person != person)
                {
                    return invocationContext.HubMethodName == "ConnectCircuit" ? false : null;
                }

                Remember(invocationContext.Context, asked, opened.Person);
                return await next(invocationContext);

            default:
                return await next(invocationContext);
        }
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (context.Context.Items.TryGetValue(SecretKey, out var secret) && _opened.TryGetValue((string)secret!, out var opened)
            && opened.Connection == context.Context.ConnectionId)
        {
            _opened[(string)secret!] = opened with { GoneAt = clock.GetUtcNow() };
        }

        return next(context, exception);
    }

    private void Remember(HubCallerContext context, string secret, string person)
    {
        context.Items[SecretKey] = secret;
        _opened[secret] = new Opened(person, context.ConnectionId, null);
    }

    private void ForgetGone()
    {
        var before = clock.GetUtcNow() - (2 * CircuitLimits.Kept);
        foreach (var (secret, opened) in _opened)
        {
            if (opened.GoneAt < before)
            {
                _opened.TryRemove(secret, out _);
            }
        }
    }

    private sealed record Opened(string Person, string Connection, DateTimeOffset? GoneAt);
}
