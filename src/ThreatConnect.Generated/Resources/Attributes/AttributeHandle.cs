using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>Represents one attribute of an object.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
public class AttributeHandle
{
    private readonly IRawAttributes _raw;

    /// <summary>Initializes a new instance of the <see cref="AttributeHandle"/> class for mocking.</summary>
    protected AttributeHandle()
        : this(Mocking.Item, default)
    {
    }

    internal AttributeHandle(IRawAttributes raw, AttributeId id)
    {
        _raw = raw;
        Id = id;
    }

    /// <summary>Gets the id of the attribute.</summary>
    public virtual AttributeId Id { get; }

    /// <summary>Gets the security labels of the attribute.</summary>
    public virtual AttachedSecurityLabels SecurityLabels => new(new AttributeSecurityLabels(_raw, Id.Value));

    /// <summary>Gets the attribute.</summary>
    /// <param name="additional">
    /// <see langword="true"/> to include the id under which the attribute was imported; otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the attribute.</returns>
    /// <exception cref="ThreatConnectException">The object does not have the attribute, or the attribute could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual async Task<Response<AttributeEntity>> GetAsync(bool additional = false, CancellationToken cancellationToken = default) =>
        Read(await SendGetAsync(additional, cancellationToken).ConfigureAwait(false));

    /// <summary>Gets the attribute, or <see langword="null"/> if the object does not have it.</summary>
    /// <param name="additional">
    /// <see langword="true"/> to include the id under which the attribute was imported; otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The attribute; <see langword="null"/> if the platform reports that it does not exist.</returns>
    /// <exception cref="ThreatConnectException">The attribute could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual async Task<AttributeEntity?> FindAsync(bool additional = false, CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(
            await SendGetAsync(additional, cancellationToken).ConfigureAwait(false),
            ModelReader<AttributeEntity>.Instance,
            "attribute");

    /// <summary>Updates the value of the attribute.</summary>
    /// <param name="value">The new value.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The change may have been made all the same.</param>
    /// <returns>The response, which converts to the updated attribute.</returns>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    /// <exception cref="ThreatConnectException">The attribute was not changed.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual Task<Response<AttributeEntity>> UpdateAsync(string value, CancellationToken cancellationToken = default)
    {
        Check.Length(value, 1, int.MaxValue, nameof(value));
        return UpdateAsync(new AttributeUpdate { Value = value }, cancellationToken);
    }

    /// <summary>
    /// Updates the value of the attribute and validates it against the attribute type. The type is not sent, because it cannot be changed.
    /// </summary>
    /// <param name="type">The attribute type of the attribute.</param>
    /// <param name="value">The new value.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The change may have been made all the same.</param>
    /// <returns>The response, which converts to the updated attribute.</returns>
    /// <exception cref="ArgumentException">
    /// The attribute type does not allow the value. The message contains the reason, and no request is sent.
    /// </exception>
    /// <exception cref="ThreatConnectException">The attribute was not changed.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual Task<Response<AttributeEntity>> UpdateAsync(
        AttributeType type,
        string value,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        return UpdateAsync(type.Check(value), cancellationToken);
    }

    /// <summary>Updates the attribute. Its type cannot be changed.</summary>
    /// <param name="update">The new values.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests. The change may have been made all the same.</param>
    /// <returns>The response, which converts to the updated attribute.</returns>
    /// <exception cref="ThreatConnectException">The attribute was not changed.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual async Task<Response<AttributeEntity>> UpdateAsync(
        AttributeUpdate update,
        CancellationToken cancellationToken = default) =>
        Read(await _raw.UpdateAttributeAsync(Id.Value, RawBody.Of(update), cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the attribute.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The attribute may have been deleted all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ThreatConnectException">The attribute was not deleted.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await _raw.DeleteAttributeAsync(Id.Value, cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the attribute if it exists.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The attribute may have been deleted all the same.
    /// </param>
    /// <returns>
    /// <see langword="true"/> if the attribute was deleted; <see langword="false"/> if the platform reports that it does not exist.
    /// </returns>
    /// <exception cref="ThreatConnectException">The attribute was not deleted.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual async Task<bool> DeleteIfExistsAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.WasDeleted(await _raw.DeleteAttributeAsync(Id.Value, cancellationToken).ConfigureAwait(false));

    private static Response<AttributeEntity> Read(RawResponse response) =>
        ResponseReader.ReadSingle(response, ModelReader<AttributeEntity>.Instance, "attribute");

    private Task<RawResponse> SendGetAsync(bool additional, CancellationToken cancellationToken) =>
        _raw.GetAttributeAsync(Id.Value, Includes.Additional(additional), cancellationToken);

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join("Attribute", id: null, owner: null, Id);
}
