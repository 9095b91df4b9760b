using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CareScorecard.Web.SignIn.CouncilDirectory;

/// <summary>Checks an id token: signed by a key that the directory publishes, by it, for us, now, and in answer to this very question.</summary>
internal sealed class DirectoryToken(IConfigurationManager<OpenIdConnectConfiguration> directory, string clientId)
{
    // A shared secret as a key would let whoever knows it make tokens; no algorithm at all would let anybody.
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly TimeSpan LongestRefresh = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <exception cref="DirectoryRefusedException">Any of it is not so.</exception>
    public async Task<(ClaimsIdentity Claims, string Issuer)> CheckAsync(string token, string nonce, CancellationToken cancellation)
    {
        var configuration = await directory.GetConfigurationAsync(cancellation);
        var result = await ValidateAsync(token, configuration);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The directory changes its keys from time to time: ask it again, once.
            configuration = await AskAgainAsync(configuration, cancellation);
            result = await ValidateAsync(token, configuration);
        }

        if (!result.IsValid
            || !Same(Find(result, "nonce"), nonce)
            || (Find(result, "azp") is { } party && party != clientId)
            || (result.ClaimsIdentity.FindAll("aud").Count() > 1 && Find(result, "azp") is null))
        {
            throw new DirectoryRefusedException(DirectoryRefusal.NotTrusted, result.Exception);
        }

        return (result.ClaimsIdentity, configuration.Issuer);
    }

    /// <summary>The library asks in the background, and not more often than every few minutes: whoever makes up keys cannot have us ask all day.</summary>
    private async Task<OpenIdConnectConfiguration> AskAgainAsync(OpenIdConnectConfiguration known, CancellationToken cancellation)
    {
        directory.RequestRefresh();
        for (var waited = TimeSpan.Zero; waited < LongestRefresh; waited += BetweenLooks)
        {
            if (await directory.GetConfigurationAsync(cancellation) is var now && !ReferenceEquals(now, known))
            {
                return now;
            }

            await Task.Delay(BetweenLooks, cancellation);
        }

        return known;
    }

    private Task<TokenValidationResult> ValidateAsync(string token, OpenIdConnectConfiguration configuration) =>
        new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = configuration.Issuer,
            ValidAudience = clientId,
            IssuerSigningKeys = configuration.SigningKeys,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            RequireAudience = true,
            ValidateIssuer = true,
            ValidateAudience = true,
            ValidateLifetime = true,
            ValidateIssuerSigningKey = true,
            ClockSkew = Skew,
        });

    private static string? Find(TokenValidationResult result, string claim) => result.ClaimsIdentity.FindFirst(claim)?.Value;

    private static bool Same(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}
