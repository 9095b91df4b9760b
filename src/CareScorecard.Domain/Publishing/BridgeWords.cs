using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Publishing;

/// <summary>The steps of a bridge as people read them.</summary>
public static class BridgeWords
{
    /// <summary>A short heading: Came into care; Stayed and now pass; Records corrected since.</summary>
    public static string Of(IndicatorDefinition definition, BridgePartKind kind)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var ofCare = definition.Counts is SubjectKind.Child or SubjectKind.Placement or SubjectKind.Review;
        return kind switch
        {
            BridgePartKind.CameIn => ofCare ? "Came into care" : "New on the list",
            BridgePartKind.Left => ofCare ? "Left care" : "No longer on the list",
            BridgePartKind.NowPasses => AddsUp(definition) ? "Stayed and add more" : "Stayed and now pass",
            BridgePartKind.NoLongerPasses => AddsUp(definition) ? "Stayed and add less" : "Stayed and no longer pass",
            BridgePartKind.EnteredCohort => "Began to count for another reason",
            BridgePartKind.LeftCohort => "Stopped counting for another reason",
            BridgePartKind.Corrected => "Records corrected since",
        };
    }

    /// <summary>What the steps are counted in: children, days, full-time posts.</summary>
    public static string CountedIn(IndicatorDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return (definition.Unit, definition.Calculation, definition.Counts) switch
        {
            (Unit.Weeks or Unit.Days, _, _) => "days",
            (Unit.Score, _, _) => "points of the score",
            (Unit.Percent, Calculation.Quotient, _) => "percentage points, added up over the children",
            (Unit.Percent, _, SubjectKind.SocialWorker) => "full-time posts",
            (Unit.PerFullTimePost, _, SubjectKind.ReviewingOfficer) => "children and child protection plans",
            (Unit.PerFullTimePost, _, SubjectKind.SocialWorker) => "cases",
            (_, _, SubjectKind.Placement) => "placements",
            (_, _, SubjectKind.Review) => "reviews",
            (_, _, SubjectKind.CareLeaver) => "young people",
            (_, _, SubjectKind.ReviewingOfficer) => "reviewing officers",
            (_, _, SubjectKind.SocialWorker) => "social workers",
            _ => "children",
        };
    }

    // An average, or work for each post: whoever counts passes, and adds an amount.
    private static bool AddsUp(IndicatorDefinition definition) =>
        definition.Unit is Unit.Weeks or Unit.Days or Unit.Score
        || (definition.Unit == Unit.PerFullTimePost && definition.Counts != SubjectKind.Child)
        || definition is { Unit: Unit.Percent, Calculation: Calculation.Quotient };
}
