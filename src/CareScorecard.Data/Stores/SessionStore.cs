using System.Security.Cryptography;
using CareScorecard.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>Who is signed in. What a browser holds is only the name of a session that is kept here.</summary>
public sealed class SessionStore(ScorecardDatabase db)
{
    /// <summary>Asked for several times with every page; ended, locked or changed anywhere, it is asked for anew.</summary>
    private readonly HeldUntilChanged<string, Session?> _sessions = new(db, most: 2_000);

    /// <summary>Begins a session under a name that nobody can guess, and forgets those that are over by age.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="longest">How long any session may last.</param>
    public async Task<string> BeginAsync(Person person, DateTime at, TimeSpan longest, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        var oldest = at - longest;
        await context.Sessions.Where(session => session.StartedAt < oldest).ExecuteDeleteAsync(ct);
        context.Add(new SessionRow { Id = id, PersonId = person.Id, Stamp = person.SecurityStamp!, StartedAt = at });
        await context.SaveChangesAsync(ct);
        await context.People.Where(row => row.Id == person.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(changed => changed.SignedInAt, at), ct);
        return id;
    }

    /// <returns>Null where the session has ended, the person is locked or gone, or the password has changed since.</returns>
    public Task<Session?> FindAsync(string id, CancellationToken ct) => _sessions.ReadAsync(id, async () =>
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return await context.Sessions
            .Where(session => session.Id == id)
            .Join(
                context.People.Where(person => !person.IsLocked),
                session => new { Id = session.PersonId, session.Stamp },
                person => new { person.Id, Stamp = person.SecurityStamp! },
                (session, person) => new Session
                {
                    Id = session.Id,
                    PersonId = person.Id,
                    Name = person.Name,
                    Email = person.Email!,
                    Roles = person.Roles,
                    Teams = person.Teams,
                    MustChangePassword = person.MustChangePassword,
                    IsSample = person.IsSample,
                    StartedAt = session.StartedAt,
                })
            .SingleOrDefaultAsync(ct);
    });

    public async Task EndAsync(string id, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await context.Sessions.Where(session => session.Id == id).ExecuteDeleteAsync(ct);
    }

    /// <summary>Signs a person out everywhere.</summary>
    public async Task EndAllAsync(string personId, CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await context.Sessions.Where(session => session.PersonId == personId).ExecuteDeleteAsync(ct);
    }
}
