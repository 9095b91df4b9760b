using CareScorecard.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Application.People;

/// <summary>The people of one council, kept by the framework's own rules for passwords, lockout and second factors.</summary>
public static class PeopleServices
{
    /// <summary>Wrong passwords or codes in a row until an account rests.</summary>
    public const int MostWrongTries = 5;

    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);

    public static IdentityBuilder AddPeople(this IServiceCollection services)
    {
        services.AddSingleton<SessionStore>();
        services.AddSingleton<SetUpCode>();

        // Identity reads, changes and saves one person: unlike everything else here, its context keeps track.
        services.AddScoped(provider =>
        {
            var context = provider.GetRequiredService<ScorecardDatabase>().Contexts.CreateDbContext();
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            return context;
        });
        services.AddScoped<IUserStore<Person>, UserOnlyStore<Person, ScorecardDbContext>>();
        services.AddScoped<ListPeopleUseCase>();
        services.AddScoped<ChangePeopleUseCase>();
        services.AddScoped<SetUpUseCase>();
        var identity = services.AddIdentityCore<Person>(options =>
        {
            options.User.RequireUniqueEmail = true;

            // E-mail addresses, whatever letters they have: our own check says what one is.
            options.User.AllowedUserNameCharacters = "";
            options.Lockout.MaxFailedAccessAttempts = MostWrongTries;
            options.Lockout.DefaultLockoutTimeSpan = Rest;
            options.Password.RequiredLength = 1;
            options.Password.RequiredUniqueChars = 1;
            options.Password.RequireDigit = false;
            options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
        });
        return identity
            .AddPasswordValidator<PasswordRule>()
            .AddTokenProvider<AuthenticatorTokenProvider<Person>>(TokenOptions.DefaultAuthenticatorProvider);
    }
}
