using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.SignIn.CouncilDirectory;

/// <summary>Why somebody from the directory is not let in.</summary>
internal enum DirectoryRefusal
{
    /// <summary>The answer did not come from the directory, not now, or not to us.</summary>
    NotTrusted,
    TooManyGroups,
    NoRole,
    AddressTaken,
    Locked,
    Unreachable,
}

/// <summary>Ends a signing in with the directory; the sign-in page says why.</summary>
internal sealed class DirectoryRefusedException(DirectoryRefusal why, Exception? because = null) : Exception(why.ToString(), because)
{
    public DirectoryRefusal Why { get; } = why;

    /// <summary>The sign-in page, which says why.</summary>
    public static string Address(DirectoryRefusal why) => $"{SignInAddress.Page}?problem={why}";

    /// <summary>For the person who tried.</summary>
    public static string Words(DirectoryRefusal why) => why switch
    {
        DirectoryRefusal.NotTrusted => "The directory's answer could not be trusted, so nobody was signed in. Try again.",
        DirectoryRefusal.TooManyGroups =>
            "You are in more groups than the directory lists in one answer, so CareScorecard cannot see which are yours. "
            + "Whoever looks after the directory can give you an app role for CareScorecard instead: app roles are always listed.",
        DirectoryRefusal.NoRole =>
            "The directory knows you, but none of your groups or app roles opens CareScorecard. Ask an administrator of CareScorecard in your council.",
        DirectoryRefusal.AddressTaken =>
            "An account with your e-mail address and a password of its own is here already. Ask an administrator to remove it; then sign in with the directory.",
        DirectoryRefusal.Locked => "Your account is locked here. Ask an administrator of CareScorecard in your council.",
        DirectoryRefusal.Unreachable => "The directory does not answer. Try again in a minute.",
    };
}
