using CareScorecard.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Web.SignIn.CouncilDirectory;

/// <summary>Keeps the people of the directory as it last described them: their roles are what it says now, not what it said once.</summary>
internal sealed class DirectoryPeople(UserManager<Person> people, SignInLog log, TimeProvider clock)
{
    /// <exception cref="DirectoryRefusedException">No role, locked, or the address belongs to somebody with a password.</exception>
    public async Task<Person> LetInAsync(DirectoryPerson known, Roles roles)
    {
        var person = await people.Users.SingleOrDefaultAsync(row => row.DirectoryId == known.Id);
        if (roles == Roles.None || person is { IsLocked: true })
        {
            if (person is { IsLocked: false })
            {
                // Whoever has lost every role in the directory keeps none here, nor a session.
                person.Roles = Roles.None;
                await people.UpdateSecurityStampAsync(person);
            }

            await log.RefusedAsync(person, "directory: " + (roles == Roles.None ? "no role" : "locked"));
            throw new DirectoryRefusedException(roles == Roles.None ? DirectoryRefusal.NoRole : DirectoryRefusal.Locked);
        }

        var isNew = person is null;
        person ??= new Person { Name = known.Name, DirectoryId = known.Id, AddedAt = clock.GetUtcNow().UtcDateTime };
        person.Name = known.Name;
        person.Email = known.Email;
        person.UserName = known.Email;
        person.Roles = roles;
        var saved = isNew ? await people.CreateAsync(person) : await people.UpdateAsync(person);
        if (!saved.Succeeded)
        {
            await log.RefusedAsync(null, "directory: address taken");
            throw new DirectoryRefusedException(DirectoryRefusal.AddressTaken);
        }

        await log.SignedInAsync(person, "directory");
        return person;
    }
}
