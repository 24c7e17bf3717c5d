using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>One object of a known type; whether it exists is asked only when something is done with it.</summary>
/// <typeparam name="TItem">The model of the object.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public abstract class ItemHandle<TItem, TUpdate> : ItemHandle
    where TItem : class
{
    private readonly ResourceType<TItem>? _type;

    private protected ItemHandle()
        : base(raw: null)
    {
    }

    private protected ItemHandle(IRawItem raw, ResourceType<TItem> resourceType)
        : base(raw) => _type = resourceType;

    private protected ResourceType<TItem> ResourceType => _type ?? throw Fake.Unprepared();

    /// <summary>Gets the object.</summary>
    /// <param name="include">What to attach to it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the object.</returns>
    /// <exception cref="ThreatConnectException">There is no such object, or it could not be read.</exception>
    public virtual async Task<Response<TItem>> GetAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
        Read(await Raw.GetAsync(include.ToWire(), cancellationToken).ConfigureAwait(false));

    /// <summary>Gets the object, if there is one.</summary>
    /// <param name="include">What to attach to it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The object; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<TItem?> FindAsync(Include include = Include.None, CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await Raw.GetAsync(include.ToWire(), cancellationToken).ConfigureAwait(false), ResourceType.Reader, ResourceType.Entity);

    /// <summary>Changes what is set; everything else stays as it is.</summary>
    /// <param name="update">What to change.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to the changed object.</returns>
    /// <exception cref="ArgumentException">Nothing is set.</exception>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual async Task<Response<TItem>> UpdateAsync(TUpdate update, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        return Read(await Raw.UpdateAsync(RawBody.Of(update), cancellationToken).ConfigureAwait(false));
    }

    private Response<TItem> Read(RawResponse answer) => ResponseReader.ReadSingle(answer, ResourceType.Reader, ResourceType.Entity);
}
