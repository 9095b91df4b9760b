using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CareScorecard.Web.SignIn.CouncilDirectory;

/// <summary>What the framework's handler needs, and where the directory describes itself.</summary>
internal sealed class DirectoryHandlerOptions : OAuthOptions
{
    public IConfigurationManager<OpenIdConnectConfiguration> Directory { get; set; } = null!;
}

/// <summary>
/// The framework's authorisation code flow with PKCE, with what OpenID Connect adds: discovery, a nonce, and an id token that is checked.
/// Nothing is believed that is not in the id token: not what the directory answers about the person elsewhere.
/// </summary>
internal sealed class DirectoryHandler(
    IOptionsMonitor<DirectoryHandlerOptions> options,
    ILoggerFactory log,
    UrlEncoder encoder,
    IOptions<DirectoryOptions> directory,
    DirectoryPeople people)
    : OAuthHandler<DirectoryHandlerOptions>(options, log, encoder)
{
    public const string SchemeName = "Directory";

    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            Options.AuthorizationEndpoint = (await Options.Directory.GetConfigurationAsync(Context.RequestAborted)).AuthorizationEndpoint;
        }
        catch (InvalidOperationException)
        {
            Response.Redirect(DirectoryRefusedException.Address(DirectoryRefusal.Unreachable));
            return;
        }

        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        properties.Items[Nonce] = nonce;
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, nonce);
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        Options.TokenEndpoint = (await Options.Directory.GetConfigurationAsync(Context.RequestAborted)).TokenEndpoint;
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var nonce = properties.Items.TryGetValue(Nonce, out var asked) ? asked : null;
        if (nonce is null
            || !tokens.Response!.RootElement.TryGetProperty("id_token", out var token)
            || token.GetString() is not { } text)
        {
            throw new DirectoryRefusedException(DirectoryRefusal.NotTrusted);
        }

        var (claims, issuer) = await new DirectoryToken(Options.Directory, Options.ClientId).CheckAsync(text, nonce, Context.RequestAborted);
        var known = DirectoryPerson.Of(claims, issuer);
        var person = await people.LetInAsync(known, directory.Value.RolesOf(known.Groups));
        properties.Items.Remove(Nonce);
        properties.IsPersistent = false;
        var who = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        who.AddClaim(new Claim(ClaimTypes.NameIdentifier, person.Id));
        who.AddClaim(new Claim(ClaimTypes.Name, person.Name));
        return new AuthenticationTicket(new ClaimsPrincipal(who), properties, Scheme.Name);
    }
}
