using CareScorecard.Application.Access;
using CareScorecard.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Application.People;

/// <summary>Who may sign in, by name.</summary>
public sealed class ListPeopleUseCase(UserManager<Person> people)
{
    public async Task<IReadOnlyList<PersonEntry>> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ManagePeople);
        var found = await people.Users.AsNoTracking().Where(person => !person.IsSample).ToListAsync(cancellation);
        return [.. found.Select(PersonEntry.Of).OrderBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <returns>Null where there is no such person.</returns>
    public async Task<PersonEntry?> FindAsync(Viewer viewer, string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ManagePeople);
        return await people.Users.AsNoTracking().SingleOrDefaultAsync(person => person.Id == id && !person.IsSample, cancellation) is { } person
            ? PersonEntry.Of(person)
            : null;
    }
}
