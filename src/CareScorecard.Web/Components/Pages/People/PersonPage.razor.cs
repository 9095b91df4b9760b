using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.People;

/// <summary>One person: roles, teams, password, lock.</summary>
public sealed partial class PersonPage
{
    private PersonEntry? _person;
    private PersonOutcome? _outcome;
    private string? _done;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ListPeopleUseCase People { get; init; }

    [Inject]
    public required ChangePeopleUseCase Change { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Parameter]
    public required string Id { get; set; }

    [SupplyParameterFromForm(FormName = "change")]
    public PersonForm Form { get; set; } = null!;

    [SupplyParameterFromForm(FormName = "act")]
    public string? Do { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Form ??= new PersonForm();
        await FindAsync();
        if (_person is null)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private Task ChangeAsync() => RunAsync("What was changed applies at once.", viewer => Change.ChangeAsync(viewer, Id, Form.ToDetails(), HttpContext.RequestAborted));

    private Task ActAsync() => Do switch
    {
        "reset" => RunAsync("", viewer => Change.ResetPasswordAsync(viewer, Id, HttpContext.RequestAborted)),
        "out" => RunAsync("Signed out everywhere.", viewer => Change.SignOutEverywhereAsync(viewer, Id, HttpContext.RequestAborted)),
        "lock" => RunAsync("Locked, and signed out everywhere.", viewer => Change.LockAsync(viewer, Id, HttpContext.RequestAborted)),
        "unlock" => RunAsync("Unlocked.", viewer => Change.UnlockAsync(viewer, Id, HttpContext.RequestAborted)),
        _ => Task.CompletedTask,
    };

    private async Task RemoveAsync()
    {
        await RunAsync("", viewer => Change.RemoveAsync(viewer, Id, HttpContext.RequestAborted));
        if (_outcome is PersonOutcome.Done)
        {
            Navigation.NavigateTo(SignInAddress.People);
        }
    }

    private async Task RunAsync(string done, Func<Viewer, Task<PersonOutcome>> change)
    {
        _done = done;
        _outcome = await change(await Who.ViewerAsync(HttpContext.RequestAborted));
        if (_outcome is PersonOutcome.Done { Person: var person })
        {
            _person = person;
        }
    }

    private async Task FindAsync() =>
        _person = await People.FindAsync(await Who.ViewerAsync(HttpContext.RequestAborted), Id, HttpContext.RequestAborted);
}
