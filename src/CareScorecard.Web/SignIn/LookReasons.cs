using CareScorecard.Data;
using CareScorecard.Web.Configuration;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.SignIn;

/// <summary>
/// Why somebody looks at children in this visit: asked once, and gone with the session. It is kept in memory and nowhere else; the audit
/// has it with every look.
/// </summary>
internal sealed class LookReasons(IOptions<SignedInOptions> options) : IDisposable
{
    private readonly MemoryCache _reasons = new(new MemoryCacheOptions());

    /// <returns>Null where none was given yet.</returns>
    public string? Find(Session? session) => session is null ? null : _reasons.Get<string>(session.Id);

    public void Keep(Session session, string reason) => _reasons.Set(session.Id, reason, options.Value.Longest);

    public void Forget(Session session) => _reasons.Remove(session.Id);

    public void Dispose() => _reasons.Dispose();
}
