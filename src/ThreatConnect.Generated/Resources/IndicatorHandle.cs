using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>One indicator, by its type and value in an owner; whether it exists is asked only when something is done with it.</summary>
public abstract class IndicatorHandle
{
    private protected IndicatorHandle()
    {
        Context = null!;
        Branch = Summary = string.Empty;
    }

    private protected IndicatorHandle(ApiContext context, string branch, string summary)
    {
        ArgumentException.ThrowIfNullOrEmpty(summary);
        Context = context;
        Branch = branch;
        Summary = summary;
    }

    /// <summary>The value, as paths and summaries have it.</summary>
    public virtual string Summary { get; }

    /// <summary>The tags on the indicator.</summary>
    public virtual TagLinks Tags => new IndicatorTagLinks(Context, Branch, Summary);

    internal ApiContext Context { get; }

    internal string Branch { get; }

    /// <summary>Deletes the indicator from the owner.</summary>
    /// <param name="cancellationToken">Ends the waiting; the indicator may have been deleted all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSuccess(await Context.Indicators.DeleteIndicatorAsync(Branch, Summary, Context.OwnerName, cancellationToken).ConfigureAwait(false));
}
