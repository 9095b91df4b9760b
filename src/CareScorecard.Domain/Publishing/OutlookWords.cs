namespace CareScorecard.Domain.Publishing;

/// <summary>Courses and outlooks as people read them.</summary>
public static class OutlookWords
{
    public static string Of(Course course) => course switch
    {
        Course.Worse => "Getting worse: a real change",
        Course.Steady => "No real change for better or worse",
        Course.Better => "Getting better: a real change",
        Course.TooEarly => "Too early to say",
    };

    public static string Of(Outlook outlook) => outlook switch
    {
        Outlook.StaysOff => "Off target, and will stay so unless something changes",
        Outlook.OffAndWorse => "Missing the target, and getting worse",
        Outlook.StaysClose => "Close, but will keep missing the target unless something changes",
        Outlook.BetterButNotEnough => "Missing the target and getting better, but not yet by enough to meet it",
        Outlook.ComesAndGoesOff => "Missing the target this month; meets it in some months and misses it in others",
        Outlook.OnButWorse => "On target, but getting worse",
        Outlook.OnByChance => "On target this month, but will miss it in most months unless something changes",
        Outlook.ComesAndGoesOn => "On target this month; meets it in some months and misses it in others",
        Outlook.StaysOn => "On target, and will stay so unless something changes",
        Outlook.TooEarly => "Too early to say: too few months of figures",
    };
}
