using CareScorecard.Data;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace CareScorecard.Web.Components.Pages.SignIn;

/// <summary>Switches the second step on and off, and gives new recovery codes: each asks for the password again.</summary>
public sealed partial class SecondFactorPage
{
    private const int RecoveryCodes = 10;

    private Person? _person;
    private string? _problem;
    private string? _key;
    private QrCode? _picture;
    private IReadOnlyList<string>? _codes;
    private int _left;

    [Inject]
    internal PersonSignIn Door { get; init; } = null!;

    [Inject]
    internal SignInLog Log { get; init; } = null!;

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromForm(FormName = "begin")]
    public string? Code { get; set; }

    [SupplyParameterFromForm(FormName = "begin", Name = "Password")]
    public string? PasswordToBegin { get; set; }

    [SupplyParameterFromForm(FormName = "change", Name = "Password")]
    public string? PasswordToChange { get; set; }

    [SupplyParameterFromForm(FormName = "change")]
    public string? Do { get; set; }

    private UserManager<Person> People => Door.UserManager;

    protected override async Task OnInitializedAsync()
    {
        _person = await People.GetUserAsync(HttpContext.User);
        if (_person is not { PasswordHash: not null } person)
        {
            return;
        }

        if (person.TwoFactorEnabled)
        {
            _left = await People.CountRecoveryCodesAsync(person);
            return;
        }

        if (await People.GetAuthenticatorKeyAsync(person) is null)
        {
            await People.ResetAuthenticatorKeyAsync(person);

            // Setting a key changes the security stamp: this session goes on under the new one.
            await Door.SignInAsync(person, isPersistent: false);
        }

        var key = (await People.GetAuthenticatorKeyAsync(person))!;
        _key = string.Join(' ', key.Chunk(4).Select(four => new string(four))).ToLowerInvariant();
        _picture = QrCode.Of($"otpauth://totp/CareScorecard:{Uri.EscapeDataString(person.Email!)}?secret={key}&issuer=CareScorecard&digits=6");
    }

    private async Task BeginAsync()
    {
        if (_person is not { PasswordHash: not null, TwoFactorEnabled: false } person || !await IsPasswordAsync(person, PasswordToBegin))
        {
            return;
        }

        var code = string.Concat((Code ?? "").Where(char.IsAsciiDigit));
        if (!await People.VerifyTwoFactorTokenAsync(person, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            _problem = "This is not the code that the app shows now. It changes every 30 seconds; your phone's clock has to be right.";
            return;
        }

        await People.SetTwoFactorEnabledAsync(person, enabled: true);
        await Log.ChangedAsync(person, "second step switched on");
        await GiveCodesAsync(person);
    }

    private async Task ChangeAsync()
    {
        if (_person is not { TwoFactorEnabled: true } person || !await IsPasswordAsync(person, PasswordToChange))
        {
            return;
        }

        if (Do == "off")
        {
            await People.SetTwoFactorEnabledAsync(person, enabled: false);
            await People.ResetAuthenticatorKeyAsync(person);
            await Log.ChangedAsync(person, "second step switched off");
            await Door.SignInAsync(person, isPersistent: false);
            await OnInitializedAsync();
            return;
        }

        await GiveCodesAsync(person);
    }

    private async Task GiveCodesAsync(Person person)
    {
        _codes = [.. await People.GenerateNewTwoFactorRecoveryCodesAsync(person, RecoveryCodes) ?? []];
        await Door.SignInAsync(person, isPersistent: false);
    }

    private async Task<bool> IsPasswordAsync(Person person, string? password)
    {
        if (!await People.IsLockedOutAsync(person) && await People.CheckPasswordAsync(person, password ?? ""))
        {
            await People.ResetAccessFailedCountAsync(person);
            return true;
        }

        await People.AccessFailedAsync(person);
        _problem = "This is not your password, or there have been too many tries.";
        return false;
    }
}
