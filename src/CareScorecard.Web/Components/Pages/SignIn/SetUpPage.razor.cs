using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Data;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.SignIn;

/// <summary>The first administrator of a council, made by whoever can read the server's console.</summary>
public sealed partial class SetUpPage
{
    private IReadOnlyList<string> _problems = [];

    [Inject]
    public required SetUpUseCase SetUp { get; init; }

    [Inject]
    internal SampleMode Mode { get; init; } = null!;

    [Inject]
    internal SetUpNotice Notice { get; init; } = null!;

    [Inject]
    internal PersonSignIn Door { get; init; } = null!;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromForm(FormName = "set-up")]
    public SetUpForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new SetUpForm();
        var cancellation = HttpContext.RequestAborted;
        if (!await SetUp.IsNeededAsync(Viewer.Nobody, cancellation) || await Mode.IsOnAsync(cancellation))
        {
            Navigation.NavigateTo(SignInAddress.Page);
            return;
        }

        await Notice.PrintAsync();
    }

    private async Task SetUpAsync()
    {
        if (Form.Password != Form.Again)
        {
            _problems = ["The two passwords are not the same."];
            return;
        }

        var roles = Roles.Administrator | (Form.IsAnalyst ? Roles.Analyst : Roles.None) | (Form.IsPresenter ? Roles.Presenter : Roles.None);
        var outcome = await SetUp.RunAsync(
            Viewer.Nobody,
            Form.Code,
            new PersonDetails(Form.Name?.Trim() ?? "", Form.Email?.Trim() ?? "", roles, []),
            Form.Password ?? "",
            HttpContext.RequestAborted);
        switch (outcome)
        {
            case PersonOutcome.Refused refused:
                _problems = refused.Why;
                break;
            case PersonOutcome.Done done:
                await Door.SignInAsync((await Door.UserManager.FindByIdAsync(done.Person.Id))!, isPersistent: false);
                Navigation.NavigateTo("/");
                break;
        }
    }
}

/// <summary>What the set-up page sends.</summary>
public sealed class SetUpForm
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }

    public string? Again { get; set; }

    public bool IsAnalyst { get; set; }

    public bool IsPresenter { get; set; }
}
