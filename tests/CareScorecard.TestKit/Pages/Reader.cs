namespace CareScorecard.TestKit.Pages;

/// <summary>Who opens a page in a journey: nobody, one of the sample council's ready accounts, or the person who set a council up.</summary>
public enum Reader
{
    /// <summary>Has not signed in.</summary>
    Nobody,

    BoardMember,

    /// <summary>Presents the figures: <c>Roles.Presenter</c>.</summary>
    HeadOfService,

    Analyst,

    /// <summary>Administrator, analyst and presenter in one, in a council of its own that holds the sample's months.</summary>
    FirstPerson,
}
