using CareScorecard.Data;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.SignIn.CouncilDirectory;

/// <summary>The council's own directory, by OpenID Connect: Entra ID and the like. Signing in with it is off until an authority is set.</summary>
public sealed class DirectoryOptions
{
    public const string Section = "Directory";

    /// <summary>Where the directory describes itself: https://login.microsoftonline.com/{tenant}/v2.0.</summary>
    public string? Authority { get; set; }

    public string ClientId { get; set; } = "";

    /// <summary>Better given by the environment than by a file: Directory__ClientSecret.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>What the button says after "Sign in with".</summary>
    public string Name { get; set; } = "your council account";

    /// <summary>For each role the groups or app roles that give it, as the directory's tokens name them (Entra ID: the group's object id, the role's value).</summary>
    public Dictionary<Roles, string[]> Roles { get; set; } = [];

    public bool IsOn => !string.IsNullOrWhiteSpace(Authority);

    /// <summary>The roles of somebody with these groups.</summary>
    public Roles RolesOf(IReadOnlyCollection<string> groups) =>
        Roles.Where(role => role.Value.Any(groups.Contains)).Aggregate(Data.Roles.None, (all, role) => all | role.Key);
}

/// <summary>Stops the program at its start where a setting cannot be used, and names it.</summary>
internal sealed class DirectoryOptionsCheck : IValidateOptions<DirectoryOptions>
{
    public ValidateOptionsResult Validate(string? name, DirectoryOptions options)
    {
        if (!options.IsOn)
        {
            return ValidateOptionsResult.Success;
        }

        List<string> problems = [];
        if (!Uri.TryCreate(options.Authority, UriKind.Absolute, out var authority)
            || (authority.Scheme != Uri.UriSchemeHttps && !(authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback)))
        {
            problems.Add("Directory:Authority has to be an address that begins with https://.");
        }

        if (options.ClientId.Length == 0)
        {
            problems.Add("Directory:ClientId is missing: the directory gave it when CareScorecard was registered there.");
        }

        if (options.ClientSecret.Length == 0)
        {
            problems.Add("Directory:ClientSecret is missing: set the environment variable Directory__ClientSecret.");
        }

        if (options.Roles.Count == 0 || options.Roles.Any(role => role.Key == Roles.None || role.Value.Any(string.IsNullOrWhiteSpace)))
        {
            problems.Add("Directory:Roles has to say which groups or app roles give BoardMember, Presenter, Analyst and Administrator.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
