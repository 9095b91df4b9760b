using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Web.Configuration;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.SignIn;

/// <summary>Signing in, and which page asks for what.</summary>
internal static class SignInServices
{
    /// <summary>Signed in, though perhaps with a one-time password that has to be changed first.</summary>
    public const string AnySession = "any session";

    public static void AddSignIn(this IServiceCollection services, DataOptions data)
    {
        services.AddSingleton<IValidateOptions<SignedInOptions>, SignedInOptionsCheck>();
        services.AddOptions<SignedInOptions>().BindConfiguration(SignedInOptions.Section).ValidateOnStart();
        services.AddHttpContextAccessor();
        services.AddSingleton<SampleMode>();
        services.AddSingleton<SessionLookup>();
        services.AddSingleton<LookReasons>();
        services.AddSingleton<SignInLog>();
        services.AddScoped<SessionEvents>();
        services.AddScoped(provider => new WhoAsks(
            provider.GetRequiredService<AuthenticationStateProvider>(), provider.GetRequiredService<SessionLookup>()));
        services.AddScoped<AuthenticationStateProvider, CheckedConnections>();
        services.Replace(ServiceDescriptor.Scoped<IUserStore<Person>, ProtectedPersonStore>());
        services.AddScoped<IUserClaimsPrincipalFactory<Person>, PersonPrincipal>();
        services.AddScoped<IUserConfirmation<Person>, DefaultUserConfirmation<Person>>();
        services.AddScoped<PersonSignIn>();
        services.AddScoped<SignInManager<Person>>(provider => provider.GetRequiredService<PersonSignIn>());
        AddKeys(services, data);
        AddCookies(services);
        services.AddAuthorization(Authorize);
    }

    /// <summary>The keys that protect cookies lie beside the database, for this user alone; on Windows under the user's own key.</summary>
    private static void AddKeys(IServiceCollection services, DataOptions data)
    {
        var folder = Path.Combine(Path.GetDirectoryName(data.DatabasePath)!, "keys");
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var keys = services.AddDataProtection().SetApplicationName("CareScorecard").PersistKeysToFileSystem(new DirectoryInfo(folder));
        if (OperatingSystem.IsWindows())
        {
            keys.ProtectKeysWithDpapi();
        }
    }

    private static void AddCookies(IServiceCollection services)
    {
        var cookies = services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        cookies.ApplicationCookie!.Configure<IOptions<SignedInOptions>>((cookie, options) =>
        {
            cookie.Cookie.Name = "CareScorecard";
            cookie.ExpireTimeSpan = options.Value.Idle;
            cookie.SlidingExpiration = true;
            cookie.EventsType = typeof(SessionEvents);
            Guard(cookie);
        });
        cookies.TwoFactorUserIdCookie!.Configure(cookie =>
        {
            cookie.Cookie.Name = "CareScorecard-Code";
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            Guard(cookie);
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "CareScorecard-Form";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    private static void Guard(CookieAuthenticationOptions cookie)
    {
        cookie.CookieManager = new HostPrefixedCookies();
        cookie.Cookie.Path = "/";
        cookie.Cookie.HttpOnly = true;

        // Lax, not strict: a link in a message from the council leads to the page, not to the sign-in.
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    private static void Authorize(AuthorizationOptions options)
    {
        AuthorizationPolicy With(Permission permission) => new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireAssertion(context => !context.User.HasClaim(claim => claim.Type == SessionEvents.MustChangeClaim)
                && RolePermissions.Allow(RolesOf(context.User), permission))
            .Build();

        options.AddPolicy(AnySession, policy => policy.RequireAuthenticatedUser());
        foreach (var permission in Enum.GetValues<Permission>())
        {
            options.AddPolicy(permission.ToString(), With(permission));
        }

        // A page that forgets to say who may open it is open to nobody who could not read the board's figures.
        options.DefaultPolicy = options.FallbackPolicy = With(Permission.ReadPublished);
    }

    private static Roles RolesOf(System.Security.Claims.ClaimsPrincipal user) =>
        RoleWords.All.Where(role => user.IsInRole(role.ToString())).Aggregate(Roles.None, (all, role) => all | role);
}
