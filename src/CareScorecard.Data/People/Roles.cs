namespace CareScorecard.Data;

/// <summary>What a person is here for. One person may have several roles, and may then do what any of them may.</summary>
[Flags]
public enum Roles
{
    None = 0,

    /// <summary>A member of the corporate parenting board.</summary>
    BoardMember = 1,

    /// <summary>The head of service, or whoever presents the figures to the board and answers for them.</summary>
    Presenter = 2,

    /// <summary>Brings the months and looks after the data.</summary>
    Analyst = 4,

    /// <summary>Looks after people, settings and the program; sees no child by this role alone.</summary>
    Administrator = 8,
}
