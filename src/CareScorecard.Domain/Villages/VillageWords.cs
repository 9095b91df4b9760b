using CareScorecard.Domain.Breakdowns;

namespace CareScorecard.Domain.Villages;

/// <summary>How the groups of a breakdown are said aloud of people: 28 live with other foster carers.</summary>
internal static class VillageWords
{
    private static readonly Dictionary<string, string> Places = new()
    {
        ["Own foster carers"] = "with our own foster carers",
        ["Other foster carers"] = "with foster carers of an agency or of another council",
        ["Connected carers"] = "with family or friends",
        ["Children's home"] = "in a children's home",
        ["Supported accommodation"] = "in supported accommodation",
        ["Parents"] = "with their parents",
        ["Adoption"] = "with the family that is to adopt them",
        ["Other"] = "somewhere else",
    };

    private static readonly Dictionary<string, string> Orders = new()
    {
        ["Care order"] = "under a care order",
        ["Placement order"] = "under a placement order",
        ["Section 20"] = "by agreement with their parents (section 20)",
        ["Protection"] = "under a protection order",
        ["Justice"] = "by order of a criminal court",
    };

    private static readonly Dictionary<string, string> Needs = new()
    {
        ["Child's disability"] = "their own disability",
        ["Parent's illness or disability"] = "a parent's illness or disability",
        ["Acute stress"] = "acute stress in the family",
    };

    /// <summary>Null for dimensions of names: a village is not drawn of teams or of members of staff.</summary>
    public static Func<string, int, VillageGroup>? For(Dimension dimension) => dimension switch
    {
        Dimension.AgeBand => Group(label => (Is, $"aged {label.Replace("-", " to ", StringComparison.Ordinal)}")),
        Dimension.Sex => Group(label => (Is, label == "Neither" ? "neither male nor female" : label.ToLowerInvariant())),
        Dimension.EthnicGroup => Group(label => (Is, label switch
        {
            "Mixed" => "of mixed ethnic background",
            "Other" => "of another ethnic group",
            _ => label,
        })),
        Dimension.Sen => Group(label => (Has, label switch
        {
            "None" => "no special educational needs",
            "SEN support" => "support for special educational needs",
            _ => "an education, health and care plan",
        })),
        Dimension.Disability => Group(label => (Has, label == "Yes" ? "a disability" : "no disability")),
        Dimension.Uasc => Group(label => label == "Yes"
            ? (Plain("came"), "to this country alone to seek asylum")
            : (Plain("did"), "not come to this country alone to seek asylum")),
        Dimension.LegalStatus => Group(label => (Is, "in care " + Orders.GetValueOrDefault(label, label))),
        Dimension.Need => Group(label => (Plain("came"), $"into care because of {Needs.GetValueOrDefault(label, Lowered(label))}")),
        Dimension.Placement => Group(label => (Lives, Places.GetValueOrDefault(label, label))),
        Dimension.Area => Group(label => (Lives, Lowered(label))),
        Dimension.LengthInCare => Group(label =>
            (new Verb("has", "have"), "been in care for " + label.Replace("-", " to ", StringComparison.Ordinal))),
        Dimension.Team or Dimension.Officer or Dimension.Worker => null,
    };

    private static Verb Is { get; } = new("is", "are");

    private static Verb Has { get; } = new("has", "have");

    private static Verb Lives { get; } = new("lives", "live");

    private static Verb Plain(string verb) => new(verb, verb);

    private static Func<string, int, VillageGroup> Group(Func<string, (Verb Verb, string What)> words) => (label, children) =>
    {
        var (verb, what) = label == PartColumn.NotRecorded ? (Has, "this not recorded") : words(label);
        return new VillageGroup(label, children, $"{verb.One} {what}", $"{verb.Several} {what}");
    };

    private static string Lowered(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private sealed record Verb(string One, string Several);
}
