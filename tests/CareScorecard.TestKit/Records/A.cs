using System.Globalization;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;

namespace CareScorecard.TestKit.Records;

/// <summary>
/// Invented records with nothing recorded but what they cannot be without; a test says the rest with <c>with { ... }</c>.
/// Days are written 2024-02-29.
/// </summary>
public static class A
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day as tests write it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ReportingMonth Month(string text) =>
        ReportingMonth.TryParse(text, out var month) ? month : throw new FormatException($"{text} is not a month.");

    /// <summary>A child who came into care on the day, and left it where an end is given; born on 1 January 2014 unless said otherwise.</summary>
    public static PeriodOfCare Child(string id, string started = "2020-01-01", string? ended = null, string born = "2014-01-01") => new()
    {
        Child = new ChildId(id),
        BornOn = Day(born),
        CareStartedOn = Day(started),
        CareEndedOn = ended is null ? null : Day(ended),
    };

    /// <summary>A row of placement history: with our own foster carer, 3 miles from home and inside the area.</summary>
    public static PlacementStay Stay(
        string child, string started, string? ended = null, PlacementType? type = PlacementType.U6, bool? sameCarer = null) => new()
        {
            Child = new ChildId(child),
            StartedOn = Day(started),
            EndedOn = ended is null ? null : Day(ended),
            Type = type,
            Provider = PlacementProvider.PR1,
            Location = PlacementLocation.In,
            MilesFromHome = 3m,
            SameCarer = sameCarer,
        };

    public static AdoptionCase Adoption(string child, string enteredCare = "2021-01-01") => new()
    {
        Child = new ChildId(child),
        EnteredCareOn = Day(enteredCare),
    };

    public static Review Review(string child, string held, string? due = null) => new()
    {
        Child = new ChildId(child),
        HeldOn = Day(held),
        DueOn = due is null ? null : Day(due),
    };

    public static CareLeaver CareLeaver(
        string id, string born, LeaverEligibility? eligibility = LeaverEligibility.FormerRelevant) => new()
        {
            YoungPerson = new ChildId(id),
            BornOn = Day(born),
            Eligibility = eligibility,
        };

    public static ReviewingOfficer Officer(string name, decimal? fullTimeEquivalent = 1m) => new()
    {
        Name = name,
        FullTimeEquivalent = fullTimeEquivalent,
    };

    public static SocialWorker Worker(string name, decimal? fullTimeEquivalent = 1m) => new()
    {
        Name = name,
        FullTimeEquivalent = fullTimeEquivalent,
    };
}
