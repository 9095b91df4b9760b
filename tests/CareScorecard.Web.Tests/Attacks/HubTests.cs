using System.Net.WebSockets;
using System.Text.RegularExpressions;
using CareScorecard.Data;
using CareScorecard.TestKit;
using CareScorecard.Web.Tests.SignIn;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>The live connection, spoken to without a browser: what somebody gets who knows the protocol and another's secrets.</summary>
[Collection(OneAttackedCouncil.Name)]
public sealed partial class HubTests(AttackedCouncil council)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Nobody_gets_no_connection()
    {
        using var nobody = new TestBrowser(council.Address);

        await Assert.ThrowsAsync<WebSocketException>(() => HubConversation.OpenAsync(nobody));
    }

    [Fact]
    public async Task A_page_of_another_site_gets_no_connection_in_the_name_of_who_is_signed_in()
    {
        var analyst = await council.BrowserOfAsync(Roles.Analyst);
        await using var own = await HubConversation.OpenAsync(analyst, council.Address.GetLeftPart(UriPartial.Authority));
        Assert.IsType<string>(await StartAsync(own));

        foreach (var origin in new[] { "https://elsewhere.example", "null", $"http://intranet.{council.Address.Host}" })
        {
            await Assert.ThrowsAsync<WebSocketException>(() => HubConversation.OpenAsync(analyst, origin));
        }
    }

    [Fact]
    public async Task The_upload_page_that_an_analyst_was_sent_opens_nothing_for_a_board_member()
    {
        var analyst = await council.BrowserOfAsync(Roles.Analyst);
        var marker = Marker().Match((await analyst.GetAsync("/upload")).Html).Groups[1].Value;
        await using var rightful = await HubConversation.OpenAsync(analyst);
        await using var thief = await HubConversation.OpenAsync(await council.BrowserOfAsync(Roles.BoardMember));

        await StartAsync(rightful);
        await AddAsync(rightful, marker);
        await StartAsync(thief);
        await AddAsync(thief, marker);

        Assert.True(await rightful.HearsAsync("Drop files here", Patience));
        Assert.True(await thief.HearsAsync("JS.Error", Patience), thief.Received);
        Assert.DoesNotContain("Drop files here", thief.Received, StringComparison.Ordinal);
        AssertTellsNothing(thief);
    }

    [Fact]
    public async Task A_page_whose_line_dropped_is_given_back_to_its_owner_and_to_nobody_else()
    {
        var analyst = await council.BrowserOfAsync(Roles.Analyst);
        string secret;
        await using (var first = await HubConversation.OpenAsync(analyst))
        {
            secret = Assert.IsType<string>(await StartAsync(first));
        }

        foreach (var role in new[] { Roles.BoardMember, Roles.Presenter, Roles.Administrator })
        {
            await using var thief = await HubConversation.OpenAsync(await council.BrowserOfAsync(role));
            Assert.Equal(false, await thief.InvokeAsync("ConnectCircuit", secret));
            AssertTellsNothing(thief);
        }

        await using var back = await HubConversation.OpenAsync(analyst);
        Assert.Equal(true, await back.InvokeAsync("ConnectCircuit", secret));
    }

    [Fact]
    public async Task An_id_that_was_guessed_or_changed_gives_nothing()
    {
        var analyst = await council.BrowserOfAsync(Roles.Analyst);
        await using var own = await HubConversation.OpenAsync(analyst);
        var secret = Assert.IsType<string>(await StartAsync(own));
        var changed = secret[..^8] + new string([.. secret[^8..].Reverse()]);

        foreach (var guess in new[] { "", "1", changed, new string('A', secret.Length), "../../" + secret })
        {
            await using var guesser = await HubConversation.OpenAsync(analyst);
            Assert.Equal(false, await guesser.InvokeAsync("ConnectCircuit", guess));
        }
    }

    [Theory]
    [InlineData("UpdateRootComponents", 2)]
    [InlineData("EndInvokeJSFromDotNet", 3)]
    [InlineData("BeginInvokeDotNetFromJS", 5)]
    [InlineData("ReceiveJSDataChunk", 4)]
    [InlineData("OnLocationChanged", 3)]
    [InlineData("Dispose", 0)]
    [InlineData("NoSuchMethod", 1)]
    public async Task A_call_out_of_turn_is_answered_with_nothing_worth_knowing(string method, int arguments)
    {
        var board = await council.BrowserOfAsync(Roles.BoardMember);
        await using var caller = await HubConversation.OpenAsync(board);

        await Record.ExceptionAsync(() => caller.InvokeAsync(method, [.. Enumerable.Repeat(Canaries.Child + "'; --", arguments)]));

        Assert.DoesNotContain("   at ", caller.Received, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", caller.Received, StringComparison.Ordinal);
        AssertTellsNothing(caller);
    }

    [Fact]
    public async Task A_message_that_is_too_large_ends_the_connection()
    {
        await using var caller = await HubConversation.OpenAsync(await council.BrowserOfAsync(Roles.BoardMember));

        await Record.ExceptionAsync(() => caller.InvokeAsync("ConnectCircuit", new string('a', 100_000)));

        await caller.Closed.WaitAsync(Patience);
    }

    private Task<object?> StartAsync(HubConversation conversation) =>
        conversation.InvokeAsync("StartCircuit", council.Address.ToString(), new Uri(council.Address, "upload").ToString(), "[]", "");

    private static async Task AddAsync(HubConversation conversation, string marker)
    {
        Assert.NotEmpty(marker);
        await Record.ExceptionAsync(() => conversation.InvokeAsync(
            "UpdateRootComponents", $$"""{"batchId":1,"operations":[{"type":"add","ssrComponentId":1,"marker":{{marker}}}]}""", ""));
    }

    private static void AssertTellsNothing(HubConversation conversation) => Assert.Empty(Canaries.In(conversation.Received).Except([Canaries.Child]));

    [GeneratedRegex("<!--Blazor:(\\{\"type\":\"server\".*?\\})-->")]
    private static partial Regex Marker();
}
