namespace CareScorecard.Web.Navigation;

/// <summary>The pages around signing in, and the way back from them.</summary>
public static class SignInAddress
{
    public const string Page = "/sign-in";

    public const string SecondStep = "/sign-in/code";

    public const string Directory = "/sign-in/directory";

    public const string DirectoryAnswer = "/sign-in/directory/answer";

    public const string SignOut = "/sign-out";

    public const string SetUp = "/set-up";

    public const string Account = "/account";

    public const string Password = "/account/password";

    public const string SecondFactor = "/account/second-factor";

    public const string People = "/people";

    public static string Person(string id) => $"{People}/{id}";

    /// <param name="from">Where the reader wanted to go.</param>
    public static string For(string from) => With(Page, from);

    public static string With(string page, string? from) =>
        Local(from) is "/" ? page : $"{page}?from={Uri.EscapeDataString(Local(from))}";

    /// <summary>
    /// The address where it is one of ours, otherwise the scorecard. A browser reads //elsewhere, /\elsewhere and a line break in between
    /// as another host.
    /// </summary>
    public static string Local(string? address) =>
        address is ['/', ..] && address is not ['/', '/' or '\\', ..] && !address.Any(letter => char.IsControl(letter) || letter == '\\')
            ? address
            : "/";
}
