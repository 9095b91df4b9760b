using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CareScorecard.Web.SignIn.CouncilDirectory;

/// <summary>Signing in with the council's directory, where one is set.</summary>
internal static class DirectoryServices
{
    public static void AddDirectory(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<DirectoryOptions>, DirectoryOptionsCheck>();
        services.AddOptions<DirectoryOptions>().BindConfiguration(DirectoryOptions.Section).ValidateOnStart();
        var options = configuration.GetSection(DirectoryOptions.Section).Get<DirectoryOptions>();
        if (options is not { IsOn: true } || new DirectoryOptionsCheck().Validate(null, options).Failed)
        {
            // A setting that cannot be used is told, by its name, when the program starts.
            return;
        }

        services.AddScoped<DirectoryPeople>();
        services.AddAuthentication().AddOAuth<DirectoryHandlerOptions, DirectoryHandler>(
            DirectoryHandler.SchemeName, handler => Configure(handler, options));
    }

    public static void MapDirectory(this IEndpointRouteBuilder app) => app.MapGet(
        SignInAddress.Directory,
        (string? from, IOptions<DirectoryOptions> options) => options.Value.IsOn
            ? Results.Challenge(new AuthenticationProperties { RedirectUri = SignInAddress.Local(from) }, [DirectoryHandler.SchemeName])
            : Results.NotFound()).AllowAnonymous();

    private static void Configure(DirectoryHandlerOptions handler, DirectoryOptions options)
    {
        var authority = options.Authority!.TrimEnd('/');
        handler.ClientId = options.ClientId;
        handler.ClientSecret = options.ClientSecret;
        handler.CallbackPath = SignInAddress.DirectoryAnswer;
        handler.UsePkce = true;
        handler.SignInScheme = IdentityConstants.ApplicationScheme;
        handler.SaveTokens = false;
        handler.Scope.Add("openid");
        handler.Scope.Add("profile");
        handler.Scope.Add("email");

        // Until the directory has said where they are.
        handler.AuthorizationEndpoint = handler.TokenEndpoint = authority;

        // The answer comes back as a link, so that the cookie need not travel with other sites' requests.
        handler.CorrelationCookie.SameSite = SameSiteMode.Lax;
        handler.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        handler.Directory = new ConfigurationManager<OpenIdConnectConfiguration>(
            authority + "/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = !new Uri(authority).IsLoopback });
        handler.Events.OnRemoteFailure = context =>
        {
            var why = context.Failure is DirectoryRefusedException refused ? refused.Why : DirectoryRefusal.NotTrusted;
            context.Response.Redirect(DirectoryRefusedException.Address(why));
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }
}
