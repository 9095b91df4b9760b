using CareScorecard.Application.People;
using CareScorecard.Data;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.SignIn;

/// <summary>Changes one's own password, and has to be gone through after an administrator gave one.</summary>
public sealed partial class PasswordPage
{
    private Person? _person;
    private IReadOnlyList<string> _problems = [];

    [Inject]
    internal PersonSignIn Door { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    internal SignInLog Log { get; init; } = null!;

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromForm(FormName = "password")]
    public PasswordForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new PasswordForm();
        _person = await Door.UserManager.GetUserAsync(HttpContext.User);
    }

    private async Task ChangeAsync()
    {
        if (_person is not { PasswordHash: not null } person)
        {
            return;
        }

        if (Form.New != Form.Again)
        {
            _problems = ["The two new passwords are not the same."];
            return;
        }

        if (Form.New == Form.Present)
        {
            _problems = ["The new password is the old one."];
            return;
        }

        if (await Door.UserManager.IsLockedOutAsync(person))
        {
            _problems = ["There have been too many wrong tries. Wait 15 minutes."];
            return;
        }

        // A stranger at an unlocked screen gets no more guesses here than at the door.
        if (!await Door.UserManager.CheckPasswordAsync(person, Form.Present ?? ""))
        {
            await Door.UserManager.AccessFailedAsync(person);
            _problems = ["This is not your present password."];
            return;
        }

        var wasGiven = person.MustChangePassword;
        person.MustChangePassword = false;
        var changed = await Door.UserManager.ChangePasswordAsync(person, Form.Present ?? "", Form.New ?? "");
        if (!changed.Succeeded)
        {
            person.MustChangePassword = wasGiven;
            _problems = [.. changed.Errors.Select(error => IdentityWords.Of(error, person)).Distinct()];
            return;
        }

        await Door.UserManager.ResetAccessFailedCountAsync(person);
        await Log.ChangedAsync(person, "password changed");
        await Door.SignInAsync(person, isPersistent: false);
        Navigation.NavigateTo(wasGiven ? "/" : SignInAddress.Account);
    }
}

/// <summary>What the password page sends.</summary>
public sealed class PasswordForm
{
    public string? Present { get; set; }

    public string? New { get; set; }

    public string? Again { get; set; }
}
