using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>One object, by its type and what addresses it; whether it exists is asked only when something is done with it.</summary>
public abstract class ItemHandle
{
    private readonly ApiContext? _context;

    private protected ItemHandle(ApiContext? context, string branch)
    {
        _context = context;
        Branch = branch;
    }

    /// <summary>The tags on the object.</summary>
    public abstract TagLinks Tags { get; }

    internal string Branch { get; }

    private protected ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>Deletes the object.</summary>
    /// <param name="cancellationToken">Ends the waiting; the object may have been deleted all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        AnswerReader.ReadSuccess(await SendDeleteAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The same object, seen from a tag.</summary>
    internal abstract TagPivot OfTag(ApiContext context, string tag);

    private protected abstract Task<RawResponse> SendDeleteAsync(CancellationToken cancellationToken);
}
