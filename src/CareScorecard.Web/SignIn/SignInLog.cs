using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Data;
using CareScorecard.Web.Hosting;

namespace CareScorecard.Web.SignIn;

/// <summary>
/// What happens at the door, in the audit and the log: by the person's id, and never what they typed, which might be a password in the
/// wrong field.
/// </summary>
internal sealed partial class SignInLog(AuditLog audit, ScorecardMeters meters, ILogger<SignInLog> log)
{
    /// <param name="how">Password, second step, open account, directory.</param>
    public Task SignedInAsync(Person person, string how)
    {
        WriteSignedIn(person.Id, how);
        return RecordAsync(person, AuditCodes.SignedIn, "how", how);
    }

    /// <param name="person">Null where nobody has the address.</param>
    public Task RefusedAsync(Person? person, string why)
    {
        meters.SignInRefused();
        WriteRefused(person?.Id ?? "nobody", why);
        return RecordAsync(person, why.Contains("LockedOut", StringComparison.OrdinalIgnoreCase) ? AuditCodes.LockedOut : AuditCodes.SignInFailed, "why", why);
    }

    /// <param name="how">By themselves, everywhere.</param>
    public Task SignedOutAsync(Person person, string how) => RecordAsync(person, AuditCodes.SignedOut, "how", how);

    /// <param name="what">Password changed, second step switched on, and the like.</param>
    public Task ChangedAsync(Person person, string what)
    {
        WriteChanged(person.Id, what);
        return RecordAsync(person, AuditCodes.PersonChanged, "what", what);
    }

    /// <summary>Somebody asked for what their account may not do.</summary>
    /// <param name="about">A permission, or a page's pattern, as /indicators/{Id}.</param>
    public Task TurnedAwayAsync(string? name, string about)
    {
        WriteTurnedAway(about);
        return audit.RecordAsync(new Viewer(name, Roles.None), new AuditEvent(AuditCodes.Refused, about), CancellationToken.None);
    }

    private Task RecordAsync(Person? person, string what, string key, string value) => audit.RecordAsync(
        new Viewer(person?.Name, person?.Roles ?? Roles.None),
        new AuditEvent(what, person?.Id, Details: new Dictionary<string, string?> { [key] = value }),
        CancellationToken.None);

    [LoggerMessage(LogLevel.Information, "Signed in: {Person}, by {How}")]
    private partial void WriteSignedIn(string person, string how);

    [LoggerMessage(LogLevel.Warning, "Signing in refused: {Person}, {Why}")]
    private partial void WriteRefused(string person, string why);

    [LoggerMessage(LogLevel.Information, "Account of {Person}: {What}")]
    private partial void WriteChanged(string person, string what);

    [LoggerMessage(LogLevel.Warning, "Refused: {About}")]
    private partial void WriteTurnedAway(string about);
}
