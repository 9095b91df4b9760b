using CareScorecard.Application.Access;

namespace CareScorecard.Web.Components;

/// <summary>Turns a load into one of the states that a page draws.</summary>
public static class PageLoad
{
    /// <param name="load">Null: there is nothing to show.</param>
    public static async Task<PageState<T>> RunAsync<T>(Func<Task<T?>> load, ILogger log)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(load);
        try
        {
            return await load() is { } content ? new PageState<T>.Ready(content) : new PageState<T>.Nothing();
        }
        catch (OperationCanceledException)
        {
            // The reader has gone: nobody sees this.
            return new PageState<T>.Loading();
        }
        catch (Exception e) when (e is not AccessRefusedException)
        {
            var reference = Reference.New();
            log.LogError(e, "A page could not be loaded. Reference {Reference}", reference);
            return new PageState<T>.Failed(reference);
        }
    }
}
