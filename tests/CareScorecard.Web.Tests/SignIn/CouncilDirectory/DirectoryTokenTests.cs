using System.Security.Cryptography;
using CareScorecard.Web.SignIn.CouncilDirectory;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CareScorecard.Web.Tests.SignIn.CouncilDirectory;

/// <summary>Tokens that are almost right.</summary>
public sealed class DirectoryTokenTests : IDisposable
{
    private const string Issuer = "https://directory.example/tenant";

    private const string Us = "carescorecard";

    private const string Nonce = "of this very question";

    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _other = RSA.Create(2048);

    public void Dispose()
    {
        _key.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task A_token_that_is_right_says_who_it_is()
    {
        var (claims, issuer) = await CheckAsync(Make());

        Assert.Equal(("subject", Issuer), (claims.FindFirst("sub")!.Value, issuer));
    }

    public static TheoryData<string> Wrong =>
    [
        "another key", "no signature", "a shared secret", "another issuer", "another audience", "expired", "not yet", "without an end",
        "another nonce", "no nonce", "two audiences", "another party", "changed", "nothing",
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_token_with_one_thing_wrong_is_not_trusted(string wrong)
    {
        var now = DateTime.UtcNow;
        var token = wrong switch
        {
            "another key" => Make(sign: new SigningCredentials(new RsaSecurityKey(_other) { KeyId = "one" }, SecurityAlgorithms.RsaSha256)),
            "no signature" => new JsonWebTokenHandler().CreateToken(Describe(sign: null)),
            "a shared secret" => Make(sign: new SigningCredentials(
                new SymmetricSecurityKey(_key.ExportSubjectPublicKeyInfo()) { KeyId = "one" }, SecurityAlgorithms.HmacSha256)),
            "another issuer" => Make(issuer: "https://elsewhere.example"),
            "another audience" => Make(audience: "somebody-else"),
            "expired" => Make(from: now.AddHours(-2), to: now.AddMinutes(-3)),
            "not yet" => Make(from: now.AddMinutes(10), to: now.AddHours(1)),
            "without an end" => Make(hasEnd: false),
            "another nonce" => Make(nonce: "of another question"),
            "no nonce" => Make(nonce: null),
            "two audiences" => Make(more: ("aud", new[] { Us, "somebody-else" })),
            "another party" => Make(more: ("azp", "somebody-else")),
            "changed" => Make()[..^6] + "AAAAAA",
            _ => "",
        };

        var refused = await Assert.ThrowsAsync<DirectoryRefusedException>(() => CheckAsync(token));

        Assert.Equal(DirectoryRefusal.NotTrusted, refused.Why);
    }

    private Task<(System.Security.Claims.ClaimsIdentity Claims, string Issuer)> CheckAsync(string token)
    {
        var configuration = new OpenIdConnectConfiguration { Issuer = Issuer };
        configuration.SigningKeys.Add(new RsaSecurityKey(_key) { KeyId = "one" });
        return new DirectoryToken(new StaticConfigurationManager<OpenIdConnectConfiguration>(configuration), Us)
            .CheckAsync(token, Nonce, CancellationToken.None);
    }

    private string Make(
        SigningCredentials? sign = null,
        string issuer = Issuer,
        string audience = Us,
        DateTime? from = null,
        DateTime? to = null,
        bool hasEnd = true,
        string? nonce = Nonce,
        (string Name, object Value)? more = null)
    {
        var description = Describe(
            sign ?? new SigningCredentials(new RsaSecurityKey(_key) { KeyId = "one" }, SecurityAlgorithms.RsaSha256), issuer, audience, from, to, nonce);
        if (more is { } claim)
        {
            description.Audience = claim.Name == "aud" ? null : description.Audience;
            description.Claims[claim.Name] = claim.Value;
        }

        if (!hasEnd)
        {
            description.Expires = null;
        }

        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(description);
    }

    private static SecurityTokenDescriptor Describe(
        SigningCredentials? sign,
        string issuer = Issuer,
        string audience = Us,
        DateTime? from = null,
        DateTime? to = null,
        string? nonce = Nonce)
    {
        var claims = new Dictionary<string, object> { ["sub"] = "subject" };
        if (nonce is not null)
        {
            claims["nonce"] = nonce;
        }

        return new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = from ?? DateTime.UtcNow.AddMinutes(-1),
            Expires = to ?? DateTime.UtcNow.AddMinutes(5),
            SigningCredentials = sign,
            Claims = claims,
        };
    }
}
