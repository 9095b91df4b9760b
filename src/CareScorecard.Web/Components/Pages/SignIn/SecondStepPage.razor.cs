using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.SignIn;

/// <summary>The second step of signing in, for those who have set one up.</summary>
public sealed partial class SecondStepPage
{
    private const int DigitsOfApp = 6;

    private string? _problem;

    [Inject]
    internal PersonSignIn Door { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    internal SignInLog Log { get; init; } = null!;

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromForm(FormName = "code")]
    public string? Code { get; set; }

    protected override async Task OnInitializedAsync()
    {
        // Only somebody whose password was right a few minutes ago.
        if (await Door.GetTwoFactorAuthenticationUserAsync() is null)
        {
            Navigation.NavigateTo(SignInAddress.With(SignInAddress.Page, From));
        }
    }

    private async Task EnterAsync()
    {
        if (await Door.GetTwoFactorAuthenticationUserAsync() is not { } person)
        {
            return;
        }

        var code = string.Concat((Code ?? "").Where(letter => !char.IsWhiteSpace(letter)));
        var result = code.Length == DigitsOfApp && code.All(char.IsAsciiDigit)
            ? await Door.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await Door.RecoverAsync(person, code);
        if (result.Succeeded)
        {
            await Log.SignedInAsync(person, "second step");
            Navigation.NavigateTo(SignInAddress.Local(From));
            return;
        }

        await Log.RefusedAsync(person, "second step: " + result);
        _problem = "This code is not right, or there have been too many tries. Look at the app again: it shows a new code every 30 seconds.";
    }
}
