using System.Reflection;
using CareScorecard.Application.Access;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.TestKit;
using Xunit;

namespace CareScorecard.Application.Tests.Access;

/// <summary>
/// Every use case asks who asks. The table in docs/access.md is what was found; after a change that is meant, write it anew:
/// <c>CARESCORECARD_WRITE_ACCESS=1 dotnet test tests/CareScorecard.Application.Tests --filter AccessMatrixTests</c>.
/// </summary>
public sealed class AccessMatrixTests : IAsyncLifetime
{
    private static readonly string Document = Path.Combine(
        typeof(AccessMatrixTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "docs",
        "access.md");

    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public void Every_use_case_takes_who_asks_first()
    {
        Assert.NotEmpty(AccessMatrix.Methods);
        Assert.Empty(AccessMatrix.Methods
            .Where(method => method.GetParameters().FirstOrDefault()?.ParameterType != typeof(Viewer))
            .Select(AccessMatrix.NameOf));
    }

    [Fact]
    public async Task Only_what_is_open_to_anybody_answers_nobody()
    {
        List<string> open = [];
        foreach (var method in AccessMatrix.Methods)
        {
            if (!await AccessMatrix.IsRefusedAsync(_council, method, Viewer.Nobody))
            {
                open.Add(AccessMatrix.NameOf(method));
            }
        }

        Assert.Equal(["ReadDatabaseKind.IsSampleAsync", "SetUp.IsNeededAsync", "SetUp.RunAsync"], open);
    }

    [Fact]
    public async Task A_use_case_that_is_asked_by_null_is_no_way_in()
    {
        foreach (var method in AccessMatrix.Methods)
        {
            var useCase = _council.Services.GetService(method.DeclaringType!);
            object?[] nothing = [.. method.GetParameters().Select(parameter =>
                parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null)];

            var thrown = await Assert.ThrowsAnyAsync<Exception>(() => (Task)method.Invoke(useCase, nothing)!);

            var cause = Assert.IsType<ArgumentNullException>(thrown is TargetInvocationException wrapped ? wrapped.InnerException : thrown);
            Assert.Equal("viewer", cause.ParamName);
        }
    }

    [Fact]
    public async Task Who_may_ask_what_is_what_the_table_says()
    {
        var found = await AccessMatrix.WriteAsync(_council);
        if (Environment.GetEnvironmentVariable("CARESCORECARD_WRITE_ACCESS") == "1")
        {
            MarkedPart.Write(Document, "use cases", found);
            MarkedPart.Write(Document, "permissions", Permissions());
        }

        Assert.Equal(found, MarkedPart.Read(Document, "use cases"));
        Assert.Equal(Permissions(), MarkedPart.Read(Document, "permissions"));
    }

    private static string Permissions() => string.Concat(
        Enum.GetValues<Permission>().Select(permission =>
            $"| {permission} | {string.Join(" | ", AccessMatrix.Askers.Select(roles => RolePermissions.Allow(roles, permission) ? "yes" : "no"))} |\n")
            .Prepend("| Permission | Nobody | Board member | Presenter | Analyst | Administrator |\n|---|---|---|---|---|---|\n"));
}
