using CareScorecard.Data;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.SignIn;

/// <summary>What somebody may know of and do to their own account.</summary>
public sealed partial class AccountPage
{
    private Person? _person;

    [Inject]
    internal PersonSignIn Door { get; init; } = null!;

    [Inject]
    public required SessionStore Sessions { get; init; }

    [Inject]
    internal SignInLog Log { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    protected override async Task OnInitializedAsync() => _person = await Door.UserManager.GetUserAsync(HttpContext.User);

    private async Task SignOutEverywhereAsync()
    {
        if (_person is { } person)
        {
            await Door.UserManager.UpdateSecurityStampAsync(person);
            await Log.SignedOutAsync(person, "everywhere");
            await Sessions.EndAllAsync(person.Id, CancellationToken.None);
        }

        await Door.SignOutAsync();
        Navigation.NavigateTo(SignInAddress.Page);
    }
}
