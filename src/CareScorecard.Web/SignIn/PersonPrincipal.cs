using System.Security.Claims;
using CareScorecard.Data;
using Microsoft.AspNetCore.Identity;

namespace CareScorecard.Web.SignIn;

/// <summary>All that a cookie says of a person is which person it is.</summary>
internal sealed class PersonPrincipal : IUserClaimsPrincipalFactory<Person>
{
    public Task<ClaimsPrincipal> CreateAsync(Person user)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.Id));
        identity.AddClaim(new Claim(ClaimTypes.Name, user.Name));
        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}
