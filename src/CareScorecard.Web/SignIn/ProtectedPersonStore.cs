using System.Security.Cryptography;
using CareScorecard.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CareScorecard.Web.SignIn;

/// <summary>Keeps authenticator keys and recovery codes under the server's own key, which is not in the database: a stolen file has none of them.</summary>
internal sealed class ProtectedPersonStore(ScorecardDbContext context, IDataProtectionProvider protection)
    : UserOnlyStore<Person, ScorecardDbContext>(context)
{
    private readonly IDataProtector _protector = protection.CreateProtector("CareScorecard.PersonTokens.v1");

    public override Task SetTokenAsync(Person user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : _protector.Protect(value), cancellationToken);

    /// <returns>Null also where the key that protected it is gone: the person then sets up the second factor anew.</returns>
    public override async Task<string?> GetTokenAsync(Person user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        try
        {
            return await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } kept ? _protector.Unprotect(kept) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
