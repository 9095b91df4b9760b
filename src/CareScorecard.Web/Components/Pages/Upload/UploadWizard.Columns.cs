using CareScorecard.Domain.Loads;
using CareScorecard.Import;
using CareScorecard.Import.Mapping;
using CareScorecard.Web.Uploading;

namespace CareScorecard.Web.Components.Pages.Upload;

/// <summary>What a person explains: the columns of a table of the council's own, and its spellings.</summary>
public sealed partial class UploadWizard
{
    private SheetFound? _told;
    private LocalTable? _table;
    private IReadOnlyList<string> _tableProblems = [];

    private Task TellAsync(SheetFound sheet)
    {
        _told = sheet;
        return LookAsync(sheet.Mapping is null ? null : sheet.HeaderRow);
    }

    private Task LookAgainAsync(int headerRow) => LookAsync(headerRow);

    private async Task LookAsync(int? headerRow)
    {
        _tableProblems = [];
        _table = await Suggests.RunAsync(
            await Who.ViewerAsync(_leaving.Token), _request!, _check!.Read.Records, _told!.File, _told.Sheet, headerRow, _leaving.Token);
    }

    private async Task SaveMappingAsync(ColumnMapping mapping)
    {
        _tableProblems = await Mappings.SaveAsync(await Who.ViewerAsync(_leaving.Token), mapping, _leaving.Token);
        if (_tableProblems.Count == 0)
        {
            var name = _told!.Sheet;
            StopTelling();
            _messages = [$"{name} is kept as your table \"{mapping.Name.Trim()}\". Next month it is recognised by its headings."];
            await ReadAsync(UploadStep.Columns);
        }
    }

    /// <returns>Why it was not kept, in words; null where it was.</returns>
    private async Task<string?> SaveMeaningAsync(UnknownSpelling spelling, string means)
    {
        var why = await Meanings.AddAsync(await Who.ViewerAsync(_leaving.Token), spelling.Field, spelling.Text, means, _leaving.Token);
        if (why is null)
        {
            _decisions.HasNewMeanings = true;
            StateHasChanged();
        }

        return why;
    }

    private void StopTelling() => (_told, _table, _tableProblems) = (null, null, []);
}
