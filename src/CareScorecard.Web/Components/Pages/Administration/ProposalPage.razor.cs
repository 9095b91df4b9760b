using CareScorecard.Application.Access;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using CareScorecard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>One change that waits for a second administrator, or waited.</summary>
public sealed partial class ProposalPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PageState<SettingsContent> _state = new PageState<SettingsContent>.Loading();
    private SettingProposal? _proposal;
    private TargetPreview? _preview;
    private bool _isMeasure;
    private bool _mayDecide;
    private bool _isOwn;
    private string _before = string.Empty;
    private string? _problem;

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required SettingsReading Settings { get; init; }

    [Inject]
    public required PreviewTargetUseCase Preview { get; init; }

    [Inject]
    public required DecideProposalUseCase Decide { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required ILogger<ProposalPage> Log { get; init; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "refuse")]
    public string? Reason { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _state = await PageLoad.RunAsync<SettingsContent>(LoadAsync, Log);
        if (_state is PageState<SettingsContent>.Ready && _proposal is null)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private async Task<SettingsContent?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(_leaving.Token);
        var content = await Settings.RunAsync(viewer, _leaving.Token);
        _proposal = content.Proposals.FirstOrDefault(proposal => proposal.Id == Id);
        if (_proposal is not { Change: var change })
        {
            return content;
        }

        _isOwn = _proposal.ById is { } by && by == viewer.PersonId;
        _mayDecide = viewer.May(Permission.ChangeSettings);
        var id = change.Name.Split('.', 2) is [_, var found] && Catalogue.Find(found) is not null ? found : null;
        _isMeasure = id is not null;
        _before = SettingHistory.InForce(content.Entries.Where(entry => entry.At < (_proposal.Decision?.At ?? DateTime.MaxValue)), change.Name)
            .LastOrDefault(entry => entry.From == change.From && entry.SetBy == change.SetBy) is { } before ? SettingText.Value(before) : "nothing";
        if (id is not null && _mayDecide && _proposal.Decision is null)
        {
            _preview = await Preview.RunAsync(
                viewer, id, [new SettingChange(change.Name, change.Value, change.From, change.SetBy, change.Reason)], _leaving.Token);
        }

        return content;
    }

    private async Task ApproveAsync()
    {
        _problem = await Decide.ApproveAsync(await Who.ViewerAsync(_leaving.Token), Id, _leaving.Token);
        Leave("approved");
    }

    private async Task RefuseAsync()
    {
        _problem = await Decide.RefuseAsync(await Who.ViewerAsync(_leaving.Token), Id, Reason, _leaving.Token);
        Leave("refused");
    }

    private void Leave(string done)
    {
        if (_problem is null)
        {
            Navigation.NavigateTo(SettingsAddress.OfProposal(Id) + SettingsAddress.Done + done);
        }
    }
}
