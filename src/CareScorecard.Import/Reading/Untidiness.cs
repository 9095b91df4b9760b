namespace CareScorecard.Import.Reading;

/// <summary>What is put right without asking, and counted.</summary>
internal enum Untidiness
{
    SpacesAround,
    NoBreakSpaces,
    CurlyQuotes,
    DecimalIds,
    LetterCase,
    TextDates,
    SerialDates,
    TimesOfDay,
    NumbersAsText,
    NotRecordedWords,
    NotRecordedErrors,
    CodesFromWords,
    BlankRows,
    UntidyHeadings,
}

internal static class UntidinessWords
{
    public static string InWords(this Untidiness kind) => kind switch
    {
        Untidiness.SpacesAround => "spaces removed around words, ids and codes",
        Untidiness.NoBreakSpaces => "no-break spaces read as spaces",
        Untidiness.CurlyQuotes => "curly quotes made straight",
        Untidiness.DecimalIds => "ids with decimals read as whole numbers (123.0 is 123)",
        Untidiness.LetterCase => "letter case of ids and codes put right",
        Untidiness.TextDates => "dates written as text read day first",
        Untidiness.SerialDates => "numbers read as Excel's dates",
        Untidiness.TimesOfDay => "times of day removed from dates",
        Untidiness.NumbersAsText => "numbers written as text read as numbers",
        Untidiness.NotRecordedWords => "words for nothing (-, n/a, NULL, ...) read as not recorded",
        Untidiness.NotRecordedErrors => "error cells (#N/A) read as not recorded",
        Untidiness.CodesFromWords => "words and local spellings read as the code they stand for",
        Untidiness.BlankRows => "blank rows passed over",
        Untidiness.UntidyHeadings => "headings with stray spaces, quotes or brackets recognised",
    };
}
