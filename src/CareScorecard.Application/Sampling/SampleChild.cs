using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Sampling;

/// <summary>An invented child: what does not change from month to month.</summary>
internal sealed record SampleChild
{
    private const int FirstNumber = 100_000;
    private const int Step = 7;

    /// <summary>From this everything else about the child is drawn.</summary>
    public required ulong Key { get; init; }

    public required ChildId Id { get; init; }

    public required Sex Sex { get; init; }

    public required Ethnicity Ethnicity { get; init; }

    public required DateOnly BornOn { get; init; }

    public required bool Disabled { get; init; }

    public required SpecialEducationalNeeds Needs { get; init; }

    public required bool Unaccompanied { get; init; }

    /// <summary>Somebody who goes missing, gets into trouble and moves more often than others.</summary>
    public required bool Restless { get; init; }

    public DateOnly TurnsEighteenOn => BornOn.AddYears(18);

    public int AgeOn(DateOnly day) => Age.InYears(BornOn, day);

    /// <summary>Aged 4 to 15 on the 31 August before the school year that contains the day.</summary>
    public bool OfSchoolAgeOn(DateOnly day) => AgeOn(new DateOnly(day.Month >= 9 ? day.Year : day.Year - 1, 8, 31)) is >= 4 and <= 15;

    public static SampleChild Draw(ulong seed, int number, DateOnly bornOn, bool unaccompanied)
    {
        var key = Dice.Mix(seed, (ulong)Drawing.Child, (ulong)number);
        var dice = new Dice(key);
        return new SampleChild
        {
            Key = key,
            Id = new ChildId($"N{FirstNumber + (number * Step) + dice.Between(0, Step - 1)}"),
            // Nobody is born on 29 February: a birthday that is on no calendar is for tests, not for a sample.
            BornOn = bornOn is { Month: 2, Day: 29 } ? bornOn.AddDays(-1) : bornOn,
            Sex = unaccompanied && dice.Chance(0.9) ? Sex.Male : dice.Of(Proportions.Sexes),
            Ethnicity = dice.Of(unaccompanied ? Proportions.EthnicitiesOfUnaccompanied : Proportions.Ethnicities),
            Disabled = !unaccompanied && dice.Chance(0.12),
            Needs = unaccompanied ? SpecialEducationalNeeds.None : dice.Of(Proportions.Needs),
            Unaccompanied = unaccompanied,
            Restless = dice.Chance(0.18),
        };
    }
}
