using CareScorecard.Domain.Children;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Ssda903;

/// <summary>When each child was born, and who is in the header: the header decides, then the first other table that says it.</summary>
internal sealed class Births
{
    private readonly Dictionary<ChildId, Entry<HeaderRow>> _header = [];
    private readonly Dictionary<ChildId, DateOnly> _elsewhere = [];

    public Births(CareReturn careReturn)
    {
        foreach (var row in careReturn.Header.Ready)
        {
            _header[row.Record.Child] = row;
        }

        AddElsewhere(careReturn.Reviews);
        AddElsewhere(careReturn.Uasc);
        AddElsewhere(careReturn.Missing);
        AddElsewhere(careReturn.Outcomes);
        AddElsewhere(careReturn.CareLeavers);
        AddElsewhere(careReturn.Adopted);
        AddElsewhere(careReturn.PlacedForAdoption);
        AddElsewhere(careReturn.SocialWorkers);
        AddElsewhere(careReturn.Episodes);
    }

    public bool Any => _header.Count > 0 || _elsewhere.Count > 0;

    /// <summary>Null where the header does not have the child.</summary>
    public HeaderRow? Header(ChildId child) => _header.GetValueOrDefault(child)?.Record;

    /// <summary>Null where no table says it.</summary>
    public DateOnly? BornOn(ChildId child) =>
        Header(child)?.BornOn ?? (_elsewhere.TryGetValue(child, out var born) ? born : null);

    private void AddElsewhere<T>(RecordTable<T> table)
        where T : ReturnRow
    {
        foreach (var row in table.Ready)
        {
            if (row.Record.BornOn is { } born && !_header.ContainsKey(row.Record.Child))
            {
                _elsewhere.TryAdd(row.Record.Child, born);
            }
        }
    }
}
