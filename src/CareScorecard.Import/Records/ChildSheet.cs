using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Records;

/// <summary>Periods of care.</summary>
internal sealed class ChildSheet : RecordSheet<PeriodOfCare>
{
    private readonly IdColumn _id;
    private readonly DateColumn _bornOn;
    private readonly DateColumn _careStarted;
    private readonly NumberColumn _age;
    private readonly CodeColumn<bool> _secondPeriod;
    private readonly CodeColumn<Sex> _sex;
    private readonly CodeColumn<Ethnicity> _ethnicity;
    private readonly CodeColumn<bool> _disability;
    private readonly CodeColumn<SpecialEducationalNeeds> _sen;
    private readonly CodeColumn<bool> _uasc;
    private readonly DateColumn _careEnded;
    private readonly CodeColumn<ReasonCareEnded> _reason;
    private readonly CodeColumn<CategoryOfNeed> _need;
    private readonly CodeColumn<LegalStatus> _legalStatus;
    private readonly TextColumn _plan;
    private readonly TextColumn _team;
    private readonly TextColumn _worker;
    private readonly TextColumn _officer;
    private readonly DateColumn _placementStarted;
    private readonly CodeColumn<PlacementType> _placementType;
    private readonly CodeColumn<PlacementProvider> _provider;
    private readonly CodeColumn<PlacementLocation> _location;
    private readonly TextColumn _authority;
    private readonly NumberColumn _distance;
    private readonly CodeColumn<bool> _meantToLast;
    private readonly CodeColumn<bool> _temporaryApproval;
    private readonly NumberColumn _placements;
    private readonly DateColumn _lastVisit;
    private readonly NumberColumn _visitInterval;
    private readonly DateColumn _lastSupervision;
    private readonly DateColumn _lastReview;
    private readonly DateColumn _lastOfficerContact;
    private readonly DateColumn _firstPlan;
    private readonly DateColumn _lastPlan;
    private readonly DateColumn _firstHealth;
    private readonly DateColumn _lastHealth;
    private readonly CodeColumn<bool> _healthDeclined;
    private readonly DateColumn _dental;
    private readonly CodeColumn<bool> _immunisations;
    private readonly CodeColumn<bool> _development;
    private readonly DateColumn _sdqDate;
    private readonly NumberColumn _sdqScore;
    private readonly NumberColumn _missing;
    private readonly NumberColumn _absent;
    private readonly CodeColumn<bool> _interviewOffered;
    private readonly CodeColumn<bool> _interviewAccepted;
    private readonly CodeColumn<bool> _convicted;
    private readonly CodeColumn<bool> _substance;
    private readonly NumberColumn _attendance;
    private readonly CodeColumn<bool> _suspended;
    private readonly CodeColumn<bool> _excluded;

    public ChildSheet(SheetReading sheet)
        : base(sheet)
    {
        _id = Id(Fields.Children.ChildId);
        _bornOn = NeededDate(Fields.Children.DateOfBirth);
        _careStarted = NeededDate(Fields.Children.CareStarted);
        _age = Add(new NumberColumn(sheet, sheet.Find(CheckedColumn.Age), least: -1));
        _secondPeriod = Add(new CodeColumn<bool>(sheet, sheet.Find(CheckedColumn.SecondPeriod), CodeLists.YesNo, CellProblems.NotYesOrNo));
        _sex = Codes(Fields.Children.Sex, CodeLists.Sex);
        _ethnicity = Codes(Fields.Children.Ethnicity, CodeLists.Ethnicity);
        _disability = YesNo(Fields.Children.Disability);
        _sen = Codes(Fields.Children.Sen, CodeLists.SpecialEducationalNeeds);
        _uasc = YesNo(Fields.Children.Uasc);
        _careEnded = Date(Fields.Children.CareEnded);
        _reason = Codes(Fields.Children.ReasonCareEnded, CodeLists.ReasonCareEnded);
        _need = Codes(Fields.Children.CategoryOfNeed, CodeLists.CategoryOfNeed);
        _legalStatus = Codes(Fields.Children.LegalStatus, CodeLists.LegalStatus);
        _plan = Text(Fields.Children.PermanencePlan);
        _team = Text(Fields.Children.Team);
        _worker = Text(Fields.Children.SocialWorker);
        _officer = Text(Fields.Children.ReviewingOfficer);
        _placementStarted = Date(Fields.Children.PlacementStarted);
        _placementType = Codes(Fields.Children.PlacementType, CodeLists.PlacementType);
        _provider = Codes(Fields.Children.PlacementProvider, CodeLists.PlacementProvider);
        _location = Codes(Fields.Children.PlacementLocation, CodeLists.PlacementLocation);
        _authority = Text(Fields.Children.PlacementAuthority);
        _distance = Number(Fields.Children.DistanceFromHome);
        _meantToLast = YesNo(Fields.Children.MeantToLastTo18);
        _temporaryApproval = YesNo(Fields.Children.TemporaryApproval);
        _placements = Number(Fields.Children.PlacementsInLast12Months);
        _lastVisit = Date(Fields.Children.LastVisit);
        _visitInterval = Number(Fields.Children.VisitInterval, least: 1);
        _lastSupervision = Date(Fields.Children.LastSupervision);
        _lastReview = Date(Fields.Children.LastReview);
        _lastOfficerContact = Date(Fields.Children.LastReviewingOfficerContact);
        _firstPlan = Date(Fields.Children.FirstEducationPlan);
        _lastPlan = Date(Fields.Children.LastEducationPlan);
        _firstHealth = Date(Fields.Children.FirstHealthAssessment);
        _lastHealth = Date(Fields.Children.LastHealthAssessment);
        _healthDeclined = YesNo(Fields.Children.HealthAssessmentDeclined);
        _dental = Date(Fields.Children.LastDentalCheck);
        _immunisations = YesNo(Fields.Children.Immunisations);
        _development = YesNo(Fields.Children.DevelopmentChecks);
        _sdqDate = Date(Fields.Children.SdqDate);
        _sdqScore = Number(Fields.Children.SdqScore, most: 40);
        _missing = Number(Fields.Children.MissingEpisodes);
        _absent = Number(Fields.Children.AbsentEpisodes);
        _interviewOffered = YesNo(Fields.Children.ReturnInterviewOffered);
        _interviewAccepted = YesNo(Fields.Children.ReturnInterviewAccepted);
        _convicted = YesNo(Fields.Children.ConvictedOrCautioned);
        _substance = YesNo(Fields.Children.SubstanceMisuse);
        _attendance = Number(Fields.Children.Attendance, most: 100);
        _suspended = YesNo(Fields.Children.Suspended);
        _excluded = YesNo(Fields.Children.PermanentlyExcluded);
    }

    protected override Entry<PeriodOfCare>? ReadRow(SheetRows rows)
    {
        var id = _id.Read(rows);
        Sheet.Child = id;
        if (id is null)
        {
            Missing(NeededCell.ChildId, rows, _id);
        }

        var bornOn = _bornOn.Read(rows);
        if (bornOn is null && !Sheet.IsPartial)
        {
            Missing(NeededCell.DateOfBirth, rows, _bornOn, _bornOn.Unread);
        }

        var started = _careStarted.Read(rows);
        if (started is null && !Sheet.IsPartial)
        {
            Missing(NeededCell.CareStarted, rows, _careStarted, _careStarted.Unread);
        }

        // The other columns are read even where there can be no record, so that every problem of the row is told at once.
        var period = new PeriodOfCare
        {
            Child = new ChildId(id ?? ""),
            BornOn = bornOn ?? default,
            CareStartedOn = started ?? default,
            Sex = _sex.Read(rows),
            Ethnicity = _ethnicity.Read(rows),
            Disabled = _disability.Read(rows),
            SpecialEducationalNeeds = _sen.Read(rows),
            UnaccompaniedAsylumSeeking = _uasc.Read(rows),
            CareEndedOn = _careEnded.Read(rows),
            ReasonCareEnded = _reason.Read(rows),
            CategoryOfNeed = _need.Read(rows),
            LegalStatus = _legalStatus.Read(rows),
            PermanencePlan = _plan.Read(rows),
            Team = _team.Read(rows),
            SocialWorker = _worker.Read(rows),
            ReviewingOfficer = _officer.Read(rows),
            PlacementStartedOn = _placementStarted.Read(rows),
            PlacementType = _placementType.Read(rows),
            PlacementProvider = _provider.Read(rows),
            PlacementLocation = _location.Read(rows),
            PlacementAuthority = _authority.Read(rows),
            MilesFromHome = _distance.Read(rows),
            MeantToLastTo18 = _meantToLast.Read(rows),
            TemporaryApproval = _temporaryApproval.Read(rows),
            PlacementsInLast12Months = _placements.ReadWhole(rows),
            LastVisitOn = _lastVisit.Read(rows),
            VisitIntervalDays = _visitInterval.ReadWhole(rows),
            LastSupervisionOn = _lastSupervision.Read(rows),
            LastReviewOn = _lastReview.Read(rows),
            LastReviewingOfficerContactOn = _lastOfficerContact.Read(rows),
            FirstEducationPlanOn = _firstPlan.Read(rows),
            LastEducationPlanOn = _lastPlan.Read(rows),
            FirstHealthAssessmentOn = _firstHealth.Read(rows),
            LastHealthAssessmentOn = _lastHealth.Read(rows),
            HealthAssessmentDeclined = _healthDeclined.Read(rows),
            LastDentalCheckOn = _dental.Read(rows),
            ImmunisationsUpToDate = _immunisations.Read(rows),
            DevelopmentChecksUpToDate = _development.Read(rows),
            WellbeingScoredOn = _sdqDate.Read(rows),
            WellbeingScore = _sdqScore.ReadWhole(rows),
            MissingEpisodes = _missing.ReadWhole(rows),
            AbsentEpisodes = _absent.ReadWhole(rows),
            ReturnInterviewOffered = _interviewOffered.Read(rows),
            ReturnInterviewAccepted = _interviewAccepted.Read(rows),
            ConvictedOrCautioned = _convicted.Read(rows),
            SubstanceMisuseIdentified = _substance.Read(rows),
            AttendancePercent = _attendance.Read(rows),
            Suspended = _suspended.Read(rows),
            PermanentlyExcluded = _excluded.Read(rows),
        };
        var age = _age.Read(rows);
        var second = _secondPeriod.Read(rows);
        return id is null || (!Sheet.IsPartial && (bornOn is null || started is null))
            ? null
            : new Entry<PeriodOfCare>(period, Sheet, rows.Row) { AgeSaid = age, SecondPeriodSaid = second };
    }
}
