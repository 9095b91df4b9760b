using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Parsing;

/// <summary>
/// The codes of every column and how they are spelled. The lists of spellings that councils really use are in Spellings.csv; the words of
/// our own workbook, which are few, stand here.
/// </summary>
internal static class CodeLists
{
    public static CodeList<Sex> Sex { get; } = Spellings.Fill("sex", new CodeList<Sex>([])
        .With(Domain.Children.Sex.Male, "Male", "M", "1")
        .With(Domain.Children.Sex.Female, "Female", "F", "2")
        .With(Domain.Children.Sex.Neither, "Neither")
        .With(null, "U", "Unknown", "Not recorded", "Not stated"));

    public static CodeList<Ethnicity> Ethnicity { get; } = Spellings.Fill("ethnicity", new CodeList<Ethnicity>(All<Ethnicity>(), codesAreWords: true));

    public static CodeList<SpecialEducationalNeeds> SpecialEducationalNeeds { get; } = new CodeList<SpecialEducationalNeeds>([])
        .With(Domain.Children.SpecialEducationalNeeds.None, "None", "N", "No", "No SEN", "No special educational need", "0")
        .With(Domain.Children.SpecialEducationalNeeds.Support, "SEN support", "Support", "K", "S", "SEN support (K)", "K - SEN support")
        .With(Domain.Children.SpecialEducationalNeeds.Plan, "EHCP", "EHC plan", "E", "EHC", "Education, health and care plan", "E - EHCP", "Statement");

    public static CodeList<LegalStatus> LegalStatus { get; } = Spellings.Fill("legal-status", new CodeList<LegalStatus>(All<LegalStatus>()));

    public static CodeList<CategoryOfNeed> CategoryOfNeed { get; } = Spellings.Fill("need", new CodeList<CategoryOfNeed>(All<CategoryOfNeed>()));

    public static CodeList<PlacementType> PlacementType { get; } = Spellings.Fill("placement-type", new CodeList<PlacementType>(
        [.. All<PlacementType>(), .. OtherPlacements]));

    public static CodeList<PlacementProvider> PlacementProvider { get; } =
        Spellings.Fill("placement-provider", new CodeList<PlacementProvider>(All<PlacementProvider>()));

    public static CodeList<PlacementLocation> PlacementLocation { get; } = Spellings.Fill("placement-location", new CodeList<PlacementLocation>([])
        .With(Domain.Children.PlacementLocation.In, "In", "In area", "Inside the area")
        .With(Domain.Children.PlacementLocation.Out, "Out", "Out of area", "Outside the area"));

    public static CodeList<ReasonCareEnded> ReasonCareEnded { get; } =
        Spellings.Fill("reason-ended", new CodeList<ReasonCareEnded>(All<ReasonCareEnded>()));

    public static CodeList<EpisodeBegan> EpisodeBegan { get; } = new CodeList<EpisodeBegan>(All<EpisodeBegan>());

    /// <summary>MISSING in the Department's yearly return: M missing, A away without authorisation.</summary>
    public static CodeList<bool> MissingRatherThanAway { get; } = new CodeList<bool>([new("M", true), new("A", false)]);

    /// <summary>As in the Department's yearly return, where 0 says that the council is not in touch.</summary>
    public static CodeList<LeaverActivity> ReturnActivity { get; } = new CodeList<LeaverActivity>(All<LeaverActivity>()).With(null, "0");

    /// <summary>As in the Department's yearly return, where 0 says that the council is not in touch, whatever digit follows.</summary>
    public static CodeList<HomeOfLeaver> ReturnAccommodation { get; } = new CodeList<HomeOfLeaver>(HomeOfLeaver.Codes).With(null, "0", "01", "02");

    public static CodeList<Participation> Participation { get; } = new CodeList<Participation>(All<Participation>());

    public static CodeList<LeaverActivity> Activity { get; } = Spellings.Fill("activity", new CodeList<LeaverActivity>(All<LeaverActivity>()));

    public static CodeList<LeaverAccommodation> Accommodation { get; } =
        Spellings.Fill("accommodation", LetterCodes.Accommodation(new CodeList<LeaverAccommodation>(All<LeaverAccommodation>())));

    public static CodeList<Suitability> Suitability { get; } = Spellings.Fill("suitability", new CodeList<Suitability>([])
        .With(Domain.Children.Suitability.Suitable, "Suitable", "1", "Yes", "Y")
        .With(Domain.Children.Suitability.Unsuitable, "Unsuitable", "Not suitable", "2", "No", "N")
        .With(null, "Not recorded", "Unknown"));

    public static CodeList<LeaverEligibility> Eligibility { get; } = Spellings.Fill("eligibility", new CodeList<LeaverEligibility>([])
        .With(LeaverEligibility.Relevant, "Relevant")
        .With(LeaverEligibility.FormerRelevant, "Former relevant")
        .With(LeaverEligibility.Qualifying, "Qualifying")
        .With(LeaverEligibility.Eligible, "Eligible"));

    public static CodeList<InTouch> InTouch { get; } = Spellings.Fill("in-touch", new CodeList<InTouch>(
        [new("DIED", Domain.Children.InTouch.Died), new("REFU", Domain.Children.InTouch.Refused), new("NREQ", Domain.Children.InTouch.NoLongerRequired), new("RHOM", Domain.Children.InTouch.ReturnedHome)])
        .With(Domain.Children.InTouch.Yes, "Yes", "Y")
        .With(Domain.Children.InTouch.No, "No", "N")
        .With(Domain.Children.InTouch.Refused, "Refused")
        .With(Domain.Children.InTouch.NoLongerRequired, "No longer required")
        .With(Domain.Children.InTouch.ReturnedHome, "Returned home"));

    public static CodeList<bool> YesNo { get; } = PlainYesNo();

    public static CodeList<bool> Disability { get; } = Spellings.Fill("disability", PlainYesNo());

    public static CodeList<bool> Uasc { get; } = Spellings.Fill("uasc", PlainYesNo());

    public static CodeList<bool> InterviewOffered { get; } = PlainYesNo()
        .With(true, "Offered and Accepted", "Offered and Accepted (CYP not present/refused on arrival)", "Offered and Declined (by YP)",
            "Offered and Declined", "Offered")
        .With(false, "Not Offered", "Not Offered (Missing Again)", "Not Offered (Other)", "Not Offered (Unable to make contact)");

    public static CodeList<bool> InterviewAccepted { get; } = PlainYesNo()
        .With(true, "Offered and Accepted", "Offered and Accepted (CYP not present/refused on arrival)", "Accepted")
        .With(false, "Offered and Declined (by YP)", "Offered and Declined", "Declined", "Not Offered", "Not Offered (Missing Again)",
            "Not Offered (Other)", "Not Offered (Unable to make contact)");

    /// <summary>The answers of a Yes/No column, which may have words of its own.</summary>
    public static CodeList<bool> YesNoOf(Field field) =>
        field == Fields.Children.Disability || field == Fields.CareLeavers.Disability ? Disability
        : field == Fields.Children.Uasc || field == Fields.CareLeavers.Uasc ? Uasc
        : field == Fields.Children.ReturnInterviewOffered ? InterviewOffered
        : field == Fields.Children.ReturnInterviewAccepted ? InterviewAccepted
        : YesNo;

    public static CodeList<Unit> Unit { get; } = new CodeList<Unit>([])
        .With(Domain.Indicators.Unit.Count, "Count", "Number")
        .With(Domain.Indicators.Unit.Percent, "Percent", "Percentage", "Per cent", "pct")
        .With(Domain.Indicators.Unit.Rate, "Rate", "Rate per 10,000", "Per 10,000")
        .With(Domain.Indicators.Unit.Ratio, "Ratio")
        .With(Domain.Indicators.Unit.Weeks, "Weeks")
        .With(Domain.Indicators.Unit.Days, "Days")
        .With(Domain.Indicators.Unit.Score, "Score")
        .With(Domain.Indicators.Unit.PerFullTimePost, "per-fte", "Per full-time post");

    public static CodeList<Polarity> Polarity { get; } = new CodeList<Polarity>([])
        .With(Domain.Indicators.Polarity.Higher, "Higher", "Higher is better", "High")
        .With(Domain.Indicators.Polarity.Lower, "Lower", "Lower is better", "Low")
        .With(Domain.Indicators.Polarity.Band, "Band", "Range")
        .With(Domain.Indicators.Polarity.Context, "Context", "Watched, not judged");

    private static CodeList<bool> PlainYesNo() => new CodeList<bool>([])
        .With(true, "Yes", "Y", "True", "1", "1 - Yes", "1 = Yes")
        .With(false, "No", "N", "False", "0", "0 - No", "0 = No")
        .With(null, "Not known", "Unknown", "Not recorded", "Not stated");

    /// <summary>From 2026 the Department's return tells four kinds of other placements apart; the scorecard does not.</summary>
    private static IEnumerable<KeyValuePair<string, PlacementType>> OtherPlacements =>
        Enumerable.Range(1, 4).Select(kind => new KeyValuePair<string, PlacementType>($"Z1{kind}", Domain.Children.PlacementType.Z1));

    private static IEnumerable<KeyValuePair<string, T>> All<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new KeyValuePair<string, T>(value.ToString(), value));
}
