using System.Security.Claims;

namespace CareScorecard.Web.SignIn.CouncilDirectory;

/// <summary>Who the directory says somebody is.</summary>
/// <param name="Id">Issuer and subject: together they name one person for good.</param>
/// <param name="Groups">Groups and app roles.</param>
internal sealed record DirectoryPerson(string Id, string Name, string Email, IReadOnlyCollection<string> Groups)
{
    /// <param name="token">The claims of an id token that was checked.</param>
    /// <exception cref="DirectoryRefusedException">It does not list the groups, or names nobody.</exception>
    public static DirectoryPerson Of(ClaimsIdentity token, string issuer)
    {
        // App roles are always listed. Groups are not where there are too many of them: Entra ID then sends a pointer in their place.
        var roles = token.FindAll("roles").Select(claim => claim.Value).ToHashSet();
        var groups = token.FindAll("groups").Select(claim => claim.Value).ToList();
        var areTooMany = groups.Count == 0
            && (token.FindFirst("_claim_names")?.Value.Contains("groups", StringComparison.Ordinal) == true
                || token.FindFirst("hasgroups")?.Value.Equals("true", StringComparison.OrdinalIgnoreCase) == true);
        if (areTooMany && roles.Count == 0)
        {
            throw new DirectoryRefusedException(DirectoryRefusal.TooManyGroups);
        }

        var subject = token.FindFirst("sub")?.Value ?? throw new DirectoryRefusedException(DirectoryRefusal.NotTrusted);
        var email = token.FindFirst("email")?.Value ?? token.FindFirst("preferred_username")?.Value ?? subject;
        return new DirectoryPerson($"{issuer} {subject}", token.FindFirst("name")?.Value ?? email, email, [.. roles, .. groups]);
    }
}
