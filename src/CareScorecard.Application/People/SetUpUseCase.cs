using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Application.People;

/// <summary>The first administrator of a council. Open to nobody who does not have the code, and closed for good after it.</summary>
public sealed class SetUpUseCase(UserManager<Person> people, SetUpCode code, AuditLog audit, TimeProvider clock)
{
    /// <summary>Whether there is nobody yet who could sign in. The made-up council's open accounts do not count.</summary>
    public async Task<bool> IsNeededAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.Arrive);
        return !await people.Users.AnyAsync(person => !person.IsSample, cancellation);
    }

    /// <param name="details">The administrator's role is given in any case.</param>
    public async Task<PersonOutcome> RunAsync(Viewer viewer, string? givenCode, PersonDetails details, string password, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.Arrive);
        ArgumentNullException.ThrowIfNull(details);
        await code.Turn.WaitAsync(cancellation);
        try
        {
            if (!await IsNeededAsync(viewer, cancellation))
            {
                return new PersonOutcome.Refused(["CareScorecard has been set up already. Sign in, or ask an administrator."]);
            }

            if (!code.Matches(givenCode))
            {
                return new PersonOutcome.Refused([code.IsClosed
                    ? "There have been too many wrong codes. Start the program again: it prints a new one."
                    : "This is not the code that the program printed when it started."]);
            }

            var outcome = await CreateAsync(details with { Roles = details.Roles | Roles.Administrator }, password);
            if (outcome is PersonOutcome.Done { Person: var first })
            {
                await audit.RecordAsync(
                    new Viewer(first.Name, first.Roles),
                    new AuditEvent(AuditCodes.PersonAdded, first.Id, Details: new Dictionary<string, string?> { ["how"] = "set-up code" }),
                    cancellation);
            }

            return outcome;
        }
        finally
        {
            code.Turn.Release();
        }
    }

    private async Task<PersonOutcome> CreateAsync(PersonDetails details, string password)
    {
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
            AddedAt = clock.GetUtcNow().UtcDateTime,
        };
        var created = await people.CreateAsync(person, password);
        return created.Succeeded
            ? new PersonOutcome.Done(PersonEntry.Of(person))
            : new PersonOutcome.Refused([.. created.Errors.Select(error => IdentityWords.Of(error, person)).Distinct()]);
    }
}
