using CareScorecard.Application.People;
using CareScorecard.Data;

namespace CareScorecard.Web.Components.Pages.People;

/// <summary>What the pages about people send.</summary>
public sealed class PersonForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public bool IsBoardMember { get; set; }

    public bool IsPresenter { get; set; }

    public bool IsAnalyst { get; set; }

    public bool IsAdministrator { get; set; }

    /// <summary>One a line; empty for all.</summary>
    public string? Teams { get; set; }

    public static PersonForm Of(PersonEntry person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new PersonForm
        {
            Name = person.Name,
            Email = person.Email,
            IsBoardMember = person.Roles.HasFlag(Roles.BoardMember),
            IsPresenter = person.Roles.HasFlag(Roles.Presenter),
            IsAnalyst = person.Roles.HasFlag(Roles.Analyst),
            IsAdministrator = person.Roles.HasFlag(Roles.Administrator),
            Teams = string.Join('\n', person.Teams),
        };
    }

    public PersonDetails ToDetails() => new(
        Name?.Trim() ?? "",
        Email?.Trim() ?? "",
        (IsBoardMember ? Roles.BoardMember : Roles.None)
            | (IsPresenter ? Roles.Presenter : Roles.None)
            | (IsAnalyst ? Roles.Analyst : Roles.None)
            | (IsAdministrator ? Roles.Administrator : Roles.None),
        [.. (Teams ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()]);
}
