using CareScorecard.Web.Hosting;
using CareScorecard.Web.SignIn;
using Microsoft.AspNetCore.Components;

namespace CareScorecard.Web.Components;

/// <summary>A page that reads what it draws for whoever asks, and stops reading when they leave.</summary>
/// <typeparam name="T">What it draws.</typeparam>
public abstract class ReadingPage<T> : ComponentBase, IDisposable
    where T : class
{
    private readonly CancellationTokenSource _leaving = new();

    [Inject]
    public required WhoAsks Who { get; init; }

    [Inject]
    public required ILoggerFactory Logs { get; init; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    protected PageState<T> State { get; private set; } = new PageState<T>.Loading();

    /// <summary>Cancelled when the reader leaves the page.</summary>
    protected CancellationToken Leaving => _leaving.Token;

    /// <summary>Whether the answer is "not found" where there is nothing to show.</summary>
    protected virtual bool NothingIsNotFound => false;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _leaving.Cancel();
            _leaving.Dispose();
        }
    }

    /// <summary>Brings the page to its next state; until then it stays as it is.</summary>
    /// <param name="read">Null: there is nothing to show.</param>
    protected async Task ReadAsync(Func<Task<T?>> read)
    {
        State = await PageLoad.RunAsync(read, Logs.CreateLogger(GetType()));
        if (NothingIsNotFound && State is PageState<T>.Nothing)
        {
            NotFoundStatus.Set(HttpContext);
        }
    }
}
