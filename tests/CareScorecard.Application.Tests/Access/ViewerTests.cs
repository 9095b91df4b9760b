using CareScorecard.Application.Access;
using CareScorecard.Data;
using Xunit;

namespace CareScorecard.Application.Tests.Access;

public sealed class ViewerTests
{
    [Theory]
    [InlineData(Roles.BoardMember, Audience.Board)]
    [InlineData(Roles.Presenter, Audience.Staff)]
    [InlineData(Roles.Analyst, Audience.Staff)]
    [InlineData(Roles.Administrator, Audience.Board)]
    [InlineData(Roles.Administrator | Roles.Analyst, Audience.Staff)]
    public void Presenters_and_analysts_see_what_is_for_staff(Roles roles, Audience expected)
    {
        Assert.Equal(expected, new Viewer("Rosa Field", roles).Audience);
    }

    [Fact]
    public void An_administrator_sees_no_child_by_that_role_alone()
    {
        var administrator = new Viewer("Rosa Field", Roles.Administrator);

        Assert.False(administrator.May(Permission.SeeChildren) || administrator.May(Permission.ReadDrafts) || administrator.May(Permission.LoadMonths));
    }

    [Fact]
    public void Whoever_looks_as_the_board_keeps_only_the_name()
    {
        var board = new Viewer("Rosa Field", Roles.Presenter | Roles.Administrator) { Teams = ["North"] }.AsBoard();

        Assert.Equal(("Rosa Field", Roles.BoardMember, Audience.Board), (board.Name, board.Roles, board.Audience));
        Assert.False(Viewer.Program.AsBoard().May(Permission.ReadDrafts));
    }

    [Fact]
    public void Nobody_does_not_become_a_board_member()
    {
        Assert.Throws<AccessRefusedException>(() => Viewer.Nobody.AsBoard().Require(Permission.ReadPublished));
    }

    [Fact]
    public void A_refusal_says_what_was_asked_and_whom_to_ask()
    {
        var refused = Assert.Throws<AccessRefusedException>(() => Viewer.Board.Require(Permission.SeeChildren));
        var stranger = Assert.Throws<AccessRefusedException>(() => Viewer.Nobody.Require(Permission.SeeChildren));

        Assert.Equal("Your account may not see the children behind a figure. Ask a presenter or an analyst.", refused.Message);
        Assert.Equal("Sign in first.", stranger.Message);
    }
}
