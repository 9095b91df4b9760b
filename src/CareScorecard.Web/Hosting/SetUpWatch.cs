using CareScorecard.Application.Access;
using CareScorecard.Application.People;
using CareScorecard.Web.SignIn;

namespace CareScorecard.Web.Hosting;

/// <summary>At the start, prints the set-up code where there is nobody yet who could sign in.</summary>
internal sealed class SetUpWatch(IServiceScopeFactory scopes, SampleMode sample, SetUpNotice notice) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (!await sample.IsOnAsync(cancellationToken)
            && await scope.ServiceProvider.GetRequiredService<SetUpUseCase>().IsNeededAsync(Viewer.Nobody, cancellationToken))
        {
            await notice.PrintAsync();
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
