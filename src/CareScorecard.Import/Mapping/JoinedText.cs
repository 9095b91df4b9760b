using System.Globalization;
using CareScorecard.Import.Writing;

namespace CareScorecard.Import.Mapping;

/// <summary>A value as a person writes it in a cell.</summary>
internal static class JoinedText
{
    public static string Of(object value) => value switch
    {
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        bool truth => truth ? "Yes" : "No",
        Enum code => OwnSpelling.Of(code),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
