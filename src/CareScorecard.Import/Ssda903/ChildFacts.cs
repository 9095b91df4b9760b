using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Import.Ssda903;

/// <summary>What the tables beside Episodes say of children at the end of a month, and which fields they tell.</summary>
internal sealed class ChildFacts
{
    private const int MissingMonths = 12;

    private readonly CareReturn _return;
    private readonly DateOnly _asAt;
    private readonly bool _hasUasc;
    private readonly bool _hasMissing;
    private readonly Dictionary<ChildId, UascRow> _uasc = [];
    private readonly Dictionary<ChildId, (int Missing, int Away)> _missing = [];
    private readonly Dictionary<ChildId, OutcomesRow> _outcomes = [];
    private readonly Dictionary<ChildId, SocialWorkerRow> _workers = [];

    /// <param name="hasHistory">The return holds the whole twelve months to the month's end.</param>
    public ChildFacts(CareReturn careReturn, ReportingMonth month, bool hasHistory)
    {
        _return = careReturn;
        _asAt = month.LastDay;
        _hasUasc = careReturn.Uasc.Sheets.Count > 0;
        _hasMissing = hasHistory && careReturn.Missing.Sheets.Count > 0;
        foreach (var row in careReturn.Uasc.Ready)
        {
            _uasc[row.Record.Child] = row.Record;
        }

        foreach (var row in careReturn.Missing.Ready.Where(row => month.Window(MissingMonths).Contains(row.Record.StartedOn)))
        {
            var (missing, away) = _missing.GetValueOrDefault(row.Record.Child);
            _missing[row.Record.Child] = row.Record.IsMissing switch
            {
                true => (missing + 1, away),
                false => (missing, away + 1),
                null => (missing, away),
            };
        }

        foreach (var row in careReturn.Outcomes.Ready.Where(row => MonthOfReturn.IsOfYearEnd(careReturn, row.Record, month)))
        {
            _outcomes[row.Record.Child] = row.Record;
        }

        foreach (var row in careReturn.SocialWorkers.Ready.Select(row => row.Record).Where(row => row.FromOn <= _asAt && !(row.ToOn <= _asAt)))
        {
            if (!_workers.TryGetValue(row.Child, out var other) || other.FromOn <= row.FromOn)
            {
                _workers[row.Child] = row;
            }
        }

        Told = [.. TellFields()];
    }

    /// <summary>The fields of a child that these tables tell in this month.</summary>
    public IReadOnlyList<Field> Told { get; }

    public PeriodOfCare Tell(PeriodOfCare period)
    {
        var header = _return.Births.Header(period.Child);
        var outcomes = _outcomes.GetValueOrDefault(period.Child);
        var missing = _missing.GetValueOrDefault(period.Child);
        return period with
        {
            Sex = header?.Sex,
            Ethnicity = header?.Ethnicity,
            UnaccompaniedAsylumSeeking = _hasUasc ? WasUnaccompanied(period) : null,
            SocialWorker = _workers.GetValueOrDefault(period.Child)?.Worker,
            MissingEpisodes = _hasMissing ? missing.Missing : null,
            AbsentEpisodes = _hasMissing ? missing.Away : null,

            // A flag says that a thing was done within the year that ends with the month, and not when: its last day stands for the year.
            LastDentalCheckOn = outcomes?.DentalCheck == true ? _asAt : null,
            LastHealthAssessmentOn = outcomes?.HealthAssessment == true ? _asAt : null,
            WellbeingScore = outcomes?.WellbeingScore,
            WellbeingScoredOn = outcomes?.WellbeingScore is null ? null : _asAt,
            ImmunisationsUpToDate = outcomes?.Immunisations,
            DevelopmentChecksUpToDate = outcomes?.DevelopmentChecks,
            ConvictedOrCautioned = outcomes?.Convicted,
            SubstanceMisuseIdentified = outcomes?.SubstanceMisuse,
        };
    }

    /// <summary>At the month's end, or when care ended: often the very day on which the child ceased to be one of them, at 18.</summary>
    private bool WasUnaccompanied(PeriodOfCare period) =>
        _uasc.TryGetValue(period.Child, out var row)
        && (row.CeasesOn is not { } ceases || (period.CareEndedOn is { } ended ? ceases >= ended : ceases > _asAt));

    private IEnumerable<Field> TellFields()
    {
        var header = _return.Header.Sheets;
        foreach (var field in new[] { Fields.Children.Sex, Fields.Children.Ethnicity }.Where(field => header.Any(sheet => sheet.Has(field))))
        {
            yield return field;
        }

        if (_hasUasc)
        {
            yield return Fields.Children.Uasc;
        }

        if (_return.SocialWorkers.Sheets.Count > 0)
        {
            yield return Fields.Children.SocialWorker;
        }

        if (_hasMissing)
        {
            yield return Fields.Children.MissingEpisodes;
            yield return Fields.Children.AbsentEpisodes;
        }

        if (_outcomes.Count > 0)
        {
            foreach (var field in OutcomeFields.Where(field => _return.Outcomes.Sheets.Any(sheet => sheet.Has(field))))
            {
                yield return field;
            }

            if (_return.Outcomes.Sheets.Any(sheet => sheet.Has(Fields.Children.SdqScore)))
            {
                yield return Fields.Children.SdqDate;
            }
        }
    }

    private static IEnumerable<Field> OutcomeFields =>
    [
        Fields.Children.SdqScore,
        Fields.Children.ConvictedOrCautioned,
        Fields.Children.DevelopmentChecks,
        Fields.Children.Immunisations,
        Fields.Children.LastDentalCheck,
        Fields.Children.LastHealthAssessment,
        Fields.Children.SubstanceMisuse,
    ];
}
