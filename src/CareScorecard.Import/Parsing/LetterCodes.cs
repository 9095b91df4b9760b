using CareScorecard.Domain.Children;

namespace CareScorecard.Import.Parsing;

/// <summary>
/// Accommodation is coded by single letters, which may carry 1 for suitable and 2 for unsuitable (B1, Z2). Inside longer text a single
/// letter is too little to go by, so the letter with its digit is a code and the rest is spelled out.
/// </summary>
internal static class LetterCodes
{
    public static CodeList<LeaverAccommodation> Accommodation(CodeList<LeaverAccommodation> codes)
    {
        foreach (var letter in Enum.GetValues<LeaverAccommodation>())
        {
            codes.With(letter, $"{letter}1", $"{letter}2");
        }

        return codes;
    }
}
