using CareScorecard.Domain.Children;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Ssda903;

internal sealed class HeaderSheet : ReturnSheet<HeaderRow>
{
    private readonly CodeColumn<Sex> _sex;
    private readonly CodeColumn<Ethnicity> _ethnicity;

    public HeaderSheet(SheetReading sheet, CareReturn careReturn)
        : base(sheet, careReturn, NeededCell.ReturnDateOfBirth)
    {
        _sex = Codes("SEX", CodeLists.Sex);
        _ethnicity = Codes("ETHNIC", CodeLists.Ethnicity);
    }

    protected override HeaderRow Read(SheetRows rows, ChildId child, DateOnly? bornOn, int? year) =>
        new() { Child = child, BornOn = bornOn, Year = year, Sex = _sex.Read(rows), Ethnicity = _ethnicity.Read(rows) };
}

internal sealed class EpisodeSheet : ReturnSheet<Episode>
{
    private readonly DateColumn _started;
    private readonly CodeColumn<EpisodeBegan> _began;
    private readonly CodeColumn<LegalStatus> _legalStatus;
    private readonly CodeColumn<CategoryOfNeed> _need;
    private readonly CodeColumn<PlacementType> _type;
    private readonly CodeColumn<PlacementProvider> _provider;
    private readonly DateColumn _ended;
    private readonly CodeColumn<ReasonCareEnded> _because;
    private readonly TextColumn _change;

    public EpisodeSheet(SheetReading sheet, CareReturn careReturn)
        : base(sheet, careReturn)
    {
        _started = Date("DECOM", needed: true);
        _began = Codes("RNE", CodeLists.EpisodeBegan);
        _legalStatus = Codes("LS", CodeLists.LegalStatus);
        _need = Codes("CIN", CodeLists.CategoryOfNeed);
        _type = Codes("PLACE", CodeLists.PlacementType);
        _provider = Codes("PLACE_PROVIDER", CodeLists.PlacementProvider);
        _ended = Date("DEC");
        _because = Codes("REC", CodeLists.ReasonCareEnded);
        _change = Text("REASON_PLACE_CHANGE");
    }

    protected override Episode? Read(SheetRows rows, ChildId child, DateOnly? bornOn, int? year)
    {
        var started = _started.Read(rows);
        if (started is null)
        {
            Missing(NeededCell.EpisodeStarted, rows, _started, _started.Unread);
        }

        var episode = new Episode
        {
            Child = child,
            BornOn = bornOn,
            Year = year,
            StartedOn = started ?? default,
            Began = _began.Read(rows),
            LegalStatus = _legalStatus.Read(rows),
            CategoryOfNeed = _need.Read(rows),
            PlacementType = _type.Read(rows),
            Provider = _provider.Read(rows),
            EndedOn = _ended.Read(rows),
            EndedBecause = _because.Read(rows),
            ReasonForPlacementChange = _change.Read(rows),
        };
        return started is null ? null : episode;
    }
}

internal sealed class ReturnReviewSheet : ReturnSheet<ReviewRow>
{
    private readonly DateColumn _held;
    private readonly CodeColumn<Participation> _participation;

    public ReturnReviewSheet(SheetReading sheet, CareReturn careReturn)
        : base(sheet, careReturn)
    {
        _held = Date("REVIEW", needed: true);
        _participation = Codes("REVIEW_CODE", CodeLists.Participation);
    }

    protected override ReviewRow? Read(SheetRows rows, ChildId child, DateOnly? bornOn, int? year)
    {
        var held = _held.Read(rows);
        if (held is null)
        {
            Missing(NeededCell.ReviewHeld, rows, _held, _held.Unread);
        }

        var participation = _participation.Read(rows);
        return held is { } day ? new ReviewRow { Child = child, BornOn = bornOn, Year = year, HeldOn = day, Participation = participation } : null;
    }
}

internal sealed class UascSheet : ReturnSheet<UascRow>
{
    private readonly DateColumn _ceases;

    public UascSheet(SheetReading sheet, CareReturn careReturn)
        : base(sheet, careReturn) =>
        _ceases = Date("DUC");

    protected override UascRow Read(SheetRows rows, ChildId child, DateOnly? bornOn, int? year) =>
        new() { Child = child, BornOn = bornOn, Year = year, CeasesOn = _ceases.Read(rows) };
}

internal sealed class MissingSheet : ReturnSheet<MissingRow>
{
    private readonly CodeColumn<bool> _missing;
    private readonly DateColumn _started;

    public MissingSheet(SheetReading sheet, CareReturn careReturn)
        : base(sheet, careReturn)
    {
        _missing = Codes("MISSING", CodeLists.MissingRatherThanAway);
        _started = Date("MIS_START", needed: true);
    }

    protected override MissingRow? Read(SheetRows rows, ChildId child, DateOnly? bornOn, int? year)
    {
        var started = _started.Read(rows);
        if (started is null)
        {
            Missing(NeededCell.MissingStarted, rows, _started, _started.Unread);
        }

        var isMissing = _missing.Read(rows);
        return started is { } day ? new MissingRow { Child = child, BornOn = bornOn, Year = year, IsMissing = isMissing, StartedOn = day } : null;
    }
}

internal sealed class OutcomesSheet : ReturnSheet<OutcomesRow>
{
    private const int HighestScore = 40;

    private readonly NumberColumn _score;
    private readonly CodeColumn<bool> _convicted;
    private readonly CodeColumn<bool> _development;
    private readonly CodeColumn<bool> _immunisations;
    private readonly CodeColumn<bool> _teeth;
    private readonly CodeColumn<bool> _health;
    private readonly CodeColumn<bool> _substance;

    public OutcomesSheet(SheetReading sheet, CareReturn careReturn)
        : base(sheet, careReturn)
    {
        _score = Add(new NumberColumn(sheet, sheet.Find("SDQ_SCORE"), least: 0, most: HighestScore));
        _convicted = YesNo("CONVICTED");
        _development = YesNo("HEALTH_CHECK");
        _immunisations = YesNo("IMMUNISATIONS");
        _teeth = YesNo("TEETH_CHECK");
        _health = YesNo("HEALTH_ASSESSMENT");
        _substance = YesNo("SUBSTANCE_MISUSE");
    }

    protected override OutcomesRow Read(SheetRows rows, ChildId child, DateOnly? bornOn, int? year) => new()
    {
        Child = child,
        BornOn = bornOn,
        Year = year,
        WellbeingScore = _score.ReadWhole(rows),
        Convicted = _convicted.Read(rows),
        DevelopmentChecks = _development.Read(rows),
        Immunisations = _immunisations.Read(rows),
        DentalCheck = _teeth.Read(rows),
        HealthAssessment = _health.Read(rows),
        SubstanceMisuse = _substance.Read(rows),
    };
}

internal sealed class LeaverSheet : ReturnSheet<LeaverRow>
{
    private readonly CodeColumn<InTouch> _inTouch;
    private readonly CodeColumn<LeaverActivity> _activity;
    private readonly CodeColumn<HomeOfLeaver> _home;

    public LeaverSheet(SheetReading sheet, CareReturn careReturn)
        : base(sheet, careReturn, NeededCell.LeaverDateOfBirth)
    {
        _inTouch = Codes("IN_TOUCH", CodeLists.InTouch);
        _activity = Codes("ACTIV", CodeLists.ReturnActivity);
        _home = Codes("ACCOM", CodeLists.ReturnAccommodation);
    }

    protected override LeaverRow Read(SheetRows rows, ChildId child, DateOnly? bornOn, int? year)
    {
        var home = _home.Read(rows);
        return new LeaverRow
        {
            Child = child,
            BornOn = bornOn,
            Year = year,
            InTouch = _inTouch.Read(rows),
            Activity = _activity.Read(rows),
            Accommodation = home?.Accommodation,
            Suitability = home?.Suitability,
        };
    }
}

/// <summary>AD1 and PlacedAdoption: what the one lacks, the other has.</summary>
internal sealed class AdoptionDecisionSheet : ReturnSheet<AdoptionRow>
{
    private readonly DateColumn _decided;
    private readonly DateColumn _matched;
    private readonly DateColumn _reversed;

    public AdoptionDecisionSheet(SheetReading sheet, CareReturn careReturn, string decided)
        : base(sheet, careReturn)
    {
        _decided = Date(decided);
        _matched = Date("DATE_MATCH");
        _reversed = Date("DATE_PLACED_CEASED");
    }

    protected override AdoptionRow Read(SheetRows rows, ChildId child, DateOnly? bornOn, int? year) => new()
    {
        Child = child,
        BornOn = bornOn,
        Year = year,
        DecidedOn = _decided.Read(rows),
        MatchedOn = _matched.Read(rows),
        ReversedOn = _reversed.Read(rows),
    };
}

internal sealed class SocialWorkerEpisodeSheet : ReturnSheet<SocialWorkerRow>
{
    private readonly TextColumn _worker;
    private readonly DateColumn _from;
    private readonly DateColumn _to;

    public SocialWorkerEpisodeSheet(SheetReading sheet, CareReturn careReturn)
        : base(sheet, careReturn)
    {
        _worker = Text("SW_ID");
        _from = Date("SW_DECOM");
        _to = Date("SW_DEC");
    }

    /// <summary>Without a worker or a start there is nobody to name, and nothing is lost but a name.</summary>
    protected override SocialWorkerRow? Read(SheetRows rows, ChildId child, DateOnly? bornOn, int? year)
    {
        var (worker, from, to) = (_worker.Read(rows), _from.Read(rows), _to.Read(rows));
        return worker is null || from is not { } day
            ? null
            : new SocialWorkerRow { Child = child, BornOn = bornOn, Year = year, Worker = worker, FromOn = day, ToOn = to };
    }
}
