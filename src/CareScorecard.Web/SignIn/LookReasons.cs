using CareScorecard.Application.Children;
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

    /// <param name="reason">As the reader wrote it.</param>
    /// <returns>What is wrong with it, in words; null where it is kept.</returns>
    public string? Keep(Session? session, string? reason)
    {
        if (session is null || string.IsNullOrWhiteSpace(reason) || reason.Length > ReadChildrenUseCase.LongestReason)
        {
            return $"Say why, in {ReadChildrenUseCase.LongestReason} letters at most.";
        }

        _reasons.Set(session.Id, reason.Trim(), options.Value.Longest);
        return null;
    }

    public void Forget(Session session) => _reasons.Remove(session.Id);

    public void Dispose() => _reasons.Dispose();
}
