using CareScorecard.Application.People;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.People;

/// <summary>Everybody who may sign in, and the way to add somebody.</summary>
public sealed partial class PeoplePage
{
    private IReadOnlyList<PersonEntry> _people = [];
    private PersonOutcome? _added;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ListPeopleUseCase People { get; init; }

    [Inject]
    public required ChangePeopleUseCase Change { get; init; }

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [SupplyParameterFromForm(FormName = "add")]
    public PersonForm Form { get; set; } = null!;

    protected override Task OnInitializedAsync()
    {
        Form ??= new PersonForm();
        return ListAsync();
    }

    private async Task AddAsync()
    {
        _added = await Change.AddAsync(await Who.ViewerAsync(HttpContext.RequestAborted), Form.ToDetails(), HttpContext.RequestAborted);
        await ListAsync();
    }

    private async Task ListAsync() =>
        _people = await People.RunAsync(await Who.ViewerAsync(HttpContext.RequestAborted), HttpContext.RequestAborted);
}
