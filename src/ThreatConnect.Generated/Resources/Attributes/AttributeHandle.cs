using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>One attribute of one object, by its id.</summary>
public class AttributeHandle
{
    private readonly IRawAttributes? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected AttributeHandle()
    {
    }

    internal AttributeHandle(IRawAttributes raw, AttributeId id)
    {
        _raw = raw;
        Id = id;
    }

    /// <summary>The id of the attribute.</summary>
    public virtual AttributeId Id { get; }

    /// <summary>The security labels on the attribute.</summary>
    public virtual AttachedSecurityLabels SecurityLabels => new(new AttributeSecurityLabels(Raw, Id.Value));

    private IRawAttributes Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Gets the attribute.</summary>
    /// <param name="additional">Whether it comes with the id under which it was imported.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the attribute.</returns>
    /// <exception cref="ThreatConnectException">The object has no such attribute, or it could not be read.</exception>
    public virtual async Task<Response<AttributeEntity>> GetAsync(bool additional = false, CancellationToken cancellationToken = default) =>
        Read(await SendGetAsync(additional, cancellationToken).ConfigureAwait(false));

    /// <summary>Gets the attribute, if the object has it.</summary>
    /// <param name="additional">Whether it comes with the id under which it was imported.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The attribute; null when the platform itself says that there is none.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<AttributeEntity?> FindAsync(bool additional = false, CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await SendGetAsync(additional, cancellationToken).ConfigureAwait(false), ItemReader<AttributeEntity>.OfModel, "attribute");

    /// <summary>Gives the attribute another text.</summary>
    /// <param name="value">The text.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to the changed attribute.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual Task<Response<AttributeEntity>> UpdateAsync(string value, CancellationToken cancellationToken = default) =>
        UpdateAsync(new AttributeUpdate { Value = value }, cancellationToken);

    /// <summary>Gives the attribute another text, which is checked by what its type says. Of the type nothing is sent, since it cannot be changed.</summary>
    /// <param name="type">The type that the attribute has.</param>
    /// <param name="value">The text.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to the changed attribute.</returns>
    /// <exception cref="ArgumentException">No attribute of the type may have the text; the message says why, and nothing is sent.</exception>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual Task<Response<AttributeEntity>> UpdateAsync(AttributeType type, string value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        return UpdateAsync(type.Check(value), cancellationToken);
    }

    /// <summary>Changes the attribute; its type cannot be changed.</summary>
    /// <param name="update">What it is to become.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may have been made all the same.</param>
    /// <returns>The answer, which converts to the changed attribute.</returns>
    /// <exception cref="ThreatConnectException">It was not changed.</exception>
    public virtual async Task<Response<AttributeEntity>> UpdateAsync(AttributeUpdate update, CancellationToken cancellationToken = default) =>
        Read(await Raw.UpdateAttributeAsync(Id.Value, RawBody.Of(update), cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the attribute.</summary>
    /// <param name="cancellationToken">Ends the waiting; the attribute may have been deleted all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ThreatConnectException">It was not deleted.</exception>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.DeleteAttributeAsync(Id.Value, cancellationToken).ConfigureAwait(false));

    private static Response<AttributeEntity> Read(RawResponse answer) => ResponseReader.ReadSingle(answer, ItemReader<AttributeEntity>.OfModel, "attribute");

    private Task<RawResponse> SendGetAsync(bool additional, CancellationToken cancellationToken) =>
        Raw.GetAttributeAsync(Id.Value, Additional.ToWire(additional), cancellationToken);
}
