using CareScorecard.Data;

namespace CareScorecard.Web.SignIn;

/// <summary>What happens at the door, by the person's id: never what they typed, which might be a password in the wrong field.</summary>
internal sealed partial class SignInLog(ILogger<SignInLog> log)
{
    /// <param name="how">Password, second step, open account, directory.</param>
    public void SignedIn(Person person, string how) => WriteSignedIn(person.Id, how);

    /// <param name="person">Null where nobody has the address.</param>
    public void Refused(Person? person, string why) => WriteRefused(person?.Id ?? "nobody", why);

    /// <param name="what">Password changed, second step switched on, and the like.</param>
    public void Changed(Person person, string what) => WriteChanged(person.Id, what);

    [LoggerMessage(LogLevel.Information, "Signed in: {Person}, by {How}")]
    private partial void WriteSignedIn(string person, string how);

    [LoggerMessage(LogLevel.Warning, "Signing in refused: {Person}, {Why}")]
    private partial void WriteRefused(string person, string why);

    [LoggerMessage(LogLevel.Information, "Account of {Person}: {What}")]
    private partial void WriteChanged(string person, string what);
}
