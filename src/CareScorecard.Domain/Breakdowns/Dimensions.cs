namespace CareScorecard.Domain.Breakdowns;

/// <summary>What the dimensions are called, and which parts each has. Names for programs are in <see cref="Publishing.Codes"/>.</summary>
public static class Dimensions
{
    /// <summary>In the order in which screens offer them.</summary>
    public static IReadOnlyList<Dimension> All { get; } = Enum.GetValues<Dimension>();

    /// <summary>As a heading.</summary>
    public static string Title(Dimension dimension) => dimension switch
    {
        Dimension.AgeBand => "Age",
        Dimension.Sex => "Sex",
        Dimension.EthnicGroup => "Ethnic group",
        Dimension.Sen => "Special educational needs",
        Dimension.Disability => "Disability",
        Dimension.Uasc => "Unaccompanied asylum-seeking",
        Dimension.LegalStatus => "Legal status",
        Dimension.Need => "Why they came into care",
        Dimension.Placement => "Where they live",
        Dimension.Area => "In or outside our area",
        Dimension.LengthInCare => "Length in care",
        Dimension.Team => "Team",
        Dimension.Officer => "Reviewing officer",
        Dimension.Worker => "Social worker",
    };

    /// <summary>Whether the parts are names that differ from council to council and month to month, rather than fixed groups.</summary>
    public static bool IsByName(Dimension dimension) => dimension is Dimension.Team or Dimension.Officer or Dimension.Worker;

    /// <summary>Whether the parts are members of staff. Such breakdowns are never public.</summary>
    public static bool IsByStaff(Dimension dimension) => dimension is Dimension.Officer or Dimension.Worker;

    /// <summary>The parts of a dimension of fixed groups, in order, without "Not recorded"; empty for names.</summary>
    /// <param name="careLeavers">Care leavers have age bands of their own.</param>
    internal static IReadOnlyList<PartLabel> Groups(Dimension dimension, bool careLeavers) => dimension switch
    {
        Dimension.AgeBand => careLeavers ? AgeBands.OfCareLeavers : AgeBands.OfChildren,
        Dimension.Sex => Always("Male", "Female", "Neither"),
        Dimension.EthnicGroup => Always("White", "Mixed", "Asian", "Black", "Other"),
        Dimension.Sen => Always("None", "SEN support", "Education, health and care plan"),
        Dimension.Disability or Dimension.Uasc => Always("Yes", "No"),
        Dimension.LegalStatus => Always("Care order", "Placement order", "Section 20", "Protection", "Justice"),
        Dimension.Need => Always(
            "Abuse or neglect", "Child's disability", "Parent's illness or disability", "Acute stress", "Family dysfunction",
            "Socially unacceptable behaviour", "Low income", "Absent parenting"),
        Dimension.Placement => Always(
            "Own foster carers", "Other foster carers", "Connected carers", "Children's home", "Supported accommodation", "Parents",
            "Adoption", "Other"),
        Dimension.Area => Always("In our area", "Outside our area"),
        Dimension.LengthInCare => Always("0-5 months", "6-11 months", "12-23 months", "24-59 months", "60 or more months"),
        Dimension.Team or Dimension.Officer or Dimension.Worker => [],
    };

    private static IReadOnlyList<PartLabel> Always(params string[] labels) => [.. labels.Select(label => new PartLabel(label))];
}
