using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Application.People;

/// <summary>Adds people, changes what they may do, and lets nobody in who has left. There is always an administrator who can sign in.</summary>
public sealed class ChangePeopleUseCase(UserManager<Person> people, SessionStore sessions, AuditLog audit, TimeProvider clock)
{
    /// <summary>The person signs in with a one-time password, and then chooses their own.</summary>
    public async Task<PersonOutcome> AddAsync(Viewer viewer, PersonDetails details, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ManagePeople);
        ArgumentNullException.ThrowIfNull(details);
        if (details.Problems() is { Count: > 0 } problems)
        {
            return new PersonOutcome.Refused(problems);
        }

        var person = new Person
        {
            Name = details.Name.Trim(),
            Email = details.Email,
            UserName = details.Email,
            Roles = details.Roles,
            Teams = details.Teams,
            MustChangePassword = true,
            AddedAt = clock.GetUtcNow().UtcDateTime,
        };
        var password = OneTimePassword.New();
        var created = await people.CreateAsync(person, password);
        if (created.Succeeded)
        {
            await RecordAsync(viewer, AuditCodes.PersonAdded, person, before: null, also: null, cancellation);
        }

        return Outcome(created, person, password);
    }

    public Task<PersonOutcome> ChangeAsync(Viewer viewer, string id, PersonDetails details, CancellationToken cancellation)
    {
        Check(viewer);
        ArgumentNullException.ThrowIfNull(details);
        return details.Problems() is { Count: > 0 } problems
            ? Task.FromResult<PersonOutcome>(new PersonOutcome.Refused(problems))
            : ChangeAsync(
                viewer,
                id,
                person =>
                {
                    person.Name = details.Name.Trim();
                    person.Email = details.Email;
                    person.UserName = details.Email;
                    person.Roles = details.Roles;
                    person.Teams = details.Teams;
                },
                endSessions: false,
                cancellation);
    }

    /// <summary>Ends the person's sessions at once, and lets them in no more.</summary>
    public Task<PersonOutcome> LockAsync(Viewer viewer, string id, CancellationToken cancellation)
    {
        Check(viewer);
        return ChangeAsync(viewer, id, person => person.IsLocked = true, endSessions: true, cancellation);
    }

    /// <summary>Also forgets wrong passwords.</summary>
    public Task<PersonOutcome> UnlockAsync(Viewer viewer, string id, CancellationToken cancellation)
    {
        Check(viewer);
        return ChangeAsync(
            viewer,
            id,
            person =>
            {
                person.IsLocked = false;
                person.LockoutEnd = null;
                person.AccessFailedCount = 0;
            },
            endSessions: false,
            cancellation);
    }

    /// <summary>A one-time password in the place of the old one, and no second factor until the person sets it up again.</summary>
    public async Task<PersonOutcome> ResetPasswordAsync(Viewer viewer, string id, CancellationToken cancellation)
    {
        Check(viewer);
        var password = OneTimePassword.New();
        var outcome = await ChangeAsync(
            viewer,
            id,
            person =>
            {
                person.PasswordHash = people.PasswordHasher.HashPassword(person, password);
                person.MustChangePassword = true;
                person.TwoFactorEnabled = false;
                person.LockoutEnd = null;
                person.AccessFailedCount = 0;
            },
            endSessions: true,
            cancellation);
        return outcome is PersonOutcome.Done done ? done with { OneTimePassword = password } : outcome;
    }

    public Task<PersonOutcome> SignOutEverywhereAsync(Viewer viewer, string id, CancellationToken cancellation)
    {
        Check(viewer);
        return ChangeAsync(viewer, id, _ => { }, endSessions: true, cancellation);
    }

    /// <summary>What the person did stays in the record of it, by name.</summary>
    public async Task<PersonOutcome> RemoveAsync(Viewer viewer, string id, CancellationToken cancellation)
    {
        Check(viewer);
        if (await FindAsync(id, cancellation) is not { } person)
        {
            return Gone();
        }

        if (await IsLastAdministratorAsync(person, cancellation))
        {
            return LastAdministrator();
        }

        var before = Words(person);
        var removed = await people.DeleteAsync(person);
        if (removed.Succeeded)
        {
            await RecordAsync(viewer, AuditCodes.PersonChanged, person, before, "removed", cancellation);
        }

        return Outcome(removed, person);
    }

    private static void Check(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ManagePeople);
    }

    private async Task<PersonOutcome> ChangeAsync(
        Viewer viewer, string id, Action<Person> change, bool endSessions, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } person)
        {
            return Gone();
        }

        var wasLast = await IsLastAdministratorAsync(person, cancellation);
        var before = Words(person);
        var passwordBefore = person.PasswordHash;
        change(person);
        if (wasLast && !IsWorkingAdministrator(person))
        {
            return LastAdministrator();
        }

        if (endSessions)
        {
            // The stamp ends what the sessions' rows might miss: one that begins at this very moment.
            person.SecurityStamp = Guid.NewGuid().ToString("N");
        }

        var saved = await people.UpdateAsync(person);
        if (saved.Succeeded)
        {
            var what = person.PasswordHash == passwordBefore ? AuditCodes.PersonChanged : AuditCodes.PasswordReset;
            await RecordAsync(viewer, what, person, before, endSessions ? "signed out everywhere" : null, cancellation);
            if (endSessions)
            {
                await sessions.EndAllAsync(person.Id, cancellation);
            }
        }

        return Outcome(saved, person);
    }

    private Task<Person?> FindAsync(string id, CancellationToken cancellation) =>
        people.Users.AsTracking().SingleOrDefaultAsync(person => person.Id == id && !person.IsSample, cancellation);

    private async Task<bool> IsLastAdministratorAsync(Person person, CancellationToken cancellation) =>
        IsWorkingAdministrator(person)
        && (await people.Users.AsNoTracking().Where(other => other.Id != person.Id && !other.IsLocked && !other.IsSample).ToListAsync(cancellation))
            .All(other => !IsWorkingAdministrator(other));

    private Task RecordAsync(
        Viewer viewer, string what, Person person, string? before, string? also, CancellationToken cancellation) =>
        audit.RecordAsync(
            viewer,
            new AuditEvent(what, person.Id, Details: new Dictionary<string, string?> { ["before"] = before, ["after"] = Words(person), ["also"] = also }),
            cancellation);

    private static string Words(Person person) =>
        $"{person.Name}, {person.Email}: {person.Roles}; teams: {(person.Teams.Count == 0 ? "all" : string.Join(", ", person.Teams))}{(person.IsLocked ? "; locked" : "")}";

    private static bool IsWorkingAdministrator(Person person) => !person.IsLocked && person.Roles.HasFlag(Roles.Administrator);

    private static PersonOutcome Outcome(IdentityResult result, Person person, string? oneTimePassword = null) => result.Succeeded
        ? new PersonOutcome.Done(PersonEntry.Of(person), oneTimePassword)
        : new PersonOutcome.Refused([.. result.Errors.Select(error => IdentityWords.Of(error, person)).Distinct()]);

    private static PersonOutcome.Refused Gone() => new(["This person is not in the list any more."]);

    private static PersonOutcome.Refused LastAdministrator() =>
        new(["This is the last administrator who can sign in. Make somebody else an administrator first."]);
}
