using CareScorecard.Application.Access;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>One change that waits for a second administrator, or waited.</summary>
public sealed partial class ProposalPage
{
    private SettingProposal? _proposal;
    private TargetPreview? _preview;
    private bool _isMeasure;
    private bool _mayDecide;
    private bool _isOwn;
    private string _before = string.Empty;
    private string? _problem;

    [Inject]
    public required SettingsReading Settings { get; init; }

    [Inject]
    public required PreviewTargetUseCase Preview { get; init; }

    [Inject]
    public required DecideProposalUseCase Decide { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "refuse")]
    public string? Reason { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await ReadAsync(LoadAsync);
        if (State is PageState<SettingsContent>.Ready && _proposal is null)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }

    private async Task<SettingsContent?> LoadAsync()
    {
        var viewer = await Who.ViewerAsync(Leaving);
        var content = await Settings.RunAsync(viewer, Leaving);
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
                viewer, id, [new SettingChange(change.Name, change.Value, change.From, change.SetBy, change.Reason)], Leaving);
        }

        return content;
    }

    private async Task ApproveAsync()
    {
        _problem = await Decide.ApproveAsync(await Who.ViewerAsync(Leaving), Id, Leaving);
        Leave("approved");
    }

    private async Task RefuseAsync()
    {
        _problem = await Decide.RefuseAsync(await Who.ViewerAsync(Leaving), Id, Reason, Leaving);
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
