using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Data;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using CareScorecard.Web.SignIn.CouncilDirectory;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Components.Pages.SignIn;

/// <summary>The way in: with a password, or at the made-up council with one click.</summary>
public sealed partial class SignInPage
{
    // One sentence for every reason, so that nobody learns who has an account here.
    private const string Refusal =
        "This e-mail address and password do not belong together, or there have been too many tries. After 5 wrong tries an account rests for 15 minutes.";

    private bool _sample;
    private string? _problem;

    [Inject]
    internal SampleMode Mode { get; init; } = null!;

    [Inject]
    internal PersonSignIn Door { get; init; } = null!;

    [Inject]
    public required SetUpUseCase SetUp { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    internal SignInLog Log { get; init; } = null!;

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Inject]
    internal IOptions<DirectoryOptions> Directory { get; init; } = null!;

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    /// <summary>Why the directory's way in ended here.</summary>
    [SupplyParameterFromQuery]
    public string? Problem { get; set; }

    [SupplyParameterFromForm(FormName = "sign-in")]
    public SignInForm? Form { get; set; }

    [SupplyParameterFromForm(FormName = "ready", Name = "Account")]
    public string? Account { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _problem = Enum.TryParse<DirectoryRefusal>(Problem, out var why) && Enum.IsDefined(why) ? DirectoryRefusedException.Words(why) : null;
        _sample = await Mode.IsOpenToAsync(HttpContext);
        if (HttpContext.User.Identity?.IsAuthenticated == true && HttpMethods.IsGet(HttpContext.Request.Method))
        {
            Navigation.NavigateTo(SignInAddress.Local(From));
        }
        else if (!_sample && await SetUp.IsNeededAsync(Viewer.Nobody, HttpContext.RequestAborted) && !await Mode.IsOnAsync(HttpContext.RequestAborted))
        {
            Navigation.NavigateTo(SignInAddress.SetUp);
        }
    }

    private async Task OpenAsync()
    {
        if (!_sample || SampleAccount.All.FirstOrDefault(account => account.Code == Account) is not { } account)
        {
            _problem = "This account is not open.";
            return;
        }

        var person = await account.PersonAsync(Door.UserManager);
        await Door.SignInAsync(person, isPersistent: false);
        await Log.SignedInAsync(person, "open account");
        Navigation.NavigateTo(SignInAddress.Local(From));
    }

    private async Task SignInAsync()
    {
        var person = Form?.Email is { } email ? await Door.UserManager.FindByEmailAsync(email) : null;
        var password = Form?.Password ?? "";
        if (person?.PasswordHash is null)
        {
            // As much work as for somebody who is there: the time says nothing either.
            Door.UserManager.PasswordHasher.HashPassword(new Person { Name = "" }, password);
            await Log.RefusedAsync(person, "no password");
            _problem = Refusal;
            return;
        }

        var result = await Door.PasswordSignInAsync(person, password, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor)
        {
            Navigation.NavigateTo(SignInAddress.With(SignInAddress.SecondStep, From));
        }
        else if (result.Succeeded)
        {
            await Log.SignedInAsync(person, "password");
            Navigation.NavigateTo(SignInAddress.Local(From));
        }
        else
        {
            await Log.RefusedAsync(person, result.ToString());
            _problem = Refusal;
        }
    }
}

/// <summary>What the sign-in page sends.</summary>
public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }
}
