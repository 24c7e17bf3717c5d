using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents one indicator of an owner. Requests are sent only when its methods are called.</summary>
/// <typeparam name="TIndicator">The model of the indicator.</typeparam>
/// <typeparam name="TUpdate">The type of the request that updates it.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public class IndicatorHandle<TIndicator, TUpdate> : AssociableItemHandle<TIndicator, TUpdate>
    where TIndicator : class
{
    private readonly RawIndicatorClient _raw;

    /// <summary>Initializes a new instance of the <see cref="IndicatorHandle{TIndicator, TUpdate}"/> class for mocking.</summary>
    protected IndicatorHandle()
        : base(Mocking.Item, Mocking.TypeOf<TIndicator, TUpdate>())
    {
        Context = Mocking.Context;
        _raw = new RawIndicatorClient(Context.Transport, "", "", owner: null);
        Summary = string.Empty;
    }

    /// <summary>Initializes a new instance of the <see cref="IndicatorHandle{TIndicator,TUpdate}"/> class.</summary>
    /// <param name="indicators">The indicators of all types.</param>
    /// <param name="resourceType">The resource type.</param>
    /// <param name="value">The value, as the platform writes it.</param>
    /// <exception cref="ArgumentException">The value is empty, or it cannot be sent in a path.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IndicatorHandle(Indicators indicators, ResourceType<TIndicator> resourceType, string value)
        : this((indicators ?? throw new ArgumentNullException(nameof(indicators))).Context, resourceType, value)
    {
    }

    private IndicatorHandle(ApiContext context, ResourceType<TIndicator> resourceType, string value)
        : this(context, new RawIndicatorClient(context.Transport, resourceType.Branch, value, context.OwnerName), resourceType, value)
    {
    }

    private IndicatorHandle(ApiContext context, RawIndicatorClient raw, ResourceType<TIndicator> resourceType, string value)
        : base(raw, resourceType)
    {
        PathSegment.Encode(nameof(value), value);
        (Context, _raw) = (context, raw);
        Summary = value;
    }

    /// <summary>Gets the value of the indicator, as paths and summaries contain it.</summary>
    public virtual string Summary { get; }

    /// <summary>Gets the observations of the indicator.</summary>
    public virtual Observations Observations => new(_raw);

    internal override ApiContext Context { get; }

    /// <summary>
    /// Gets the indicators that a custom association type associates with this one, such as the host of an address by its PTR record. No
    /// request is sent.
    /// </summary>
    /// <param name="association">The custom association type. An instance can define further ones.</param>
    /// <returns>The associations.</returns>
    /// <exception cref="ArgumentException">The association type is empty.</exception>
    public virtual IndicatorAssociations AssociatedBy(CustomAssociation association)
    {
        ArgumentException.ThrowIfNullOrEmpty(association.ToString(), nameof(association));
        return new IndicatorAssociations(new CustomAssociationRequests(_raw, association.ToString()));
    }

    /// <summary>Lists the owners that have an indicator with the same value.</summary>
    /// <param name="additional">
    /// <see langword="true"/> to include the id that the indicator has in each owner; otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list, which the platform returns as a whole.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<Owner> ListOwnersAsync(bool additional = false, CancellationToken cancellationToken = default) =>
        PagedList.CreateWhole(
            token => _raw.ListOwnersAsync(Includes.Additional(additional), token),
            ModelReader<Owner>.Instance,
            ["owner"],
            cancellationToken);

    /// <summary>Reports the indicator as a false positive. The platform counts one report per user and day.</summary>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The indicator may have been reported all the same.
    /// </param>
    /// <returns>The response, which converts to the number of reports.</returns>
    /// <exception cref="ThreatConnectException">The indicator was not reported, or it is unknown whether it was reported.</exception>
    /// <example>
    /// <code>
    /// FalsePositive reports = await org.Indicators.Addresses["12.13.14.15"].ReportFalsePositiveAsync();
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response<FalsePositive>> ReportFalsePositiveAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _raw.ReportFalsePositiveAsync(cancellationToken).ConfigureAwait(false),
            ModelReader<FalsePositive>.Instance,
            "falsePositive");

    /// <summary>Gets the number of false positive reports of the indicator.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the number of reports.</returns>
    /// <exception cref="ThreatConnectException">The indicator does not exist, or it could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response<FalsePositive>> GetFalsePositiveAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _raw.GetFalsePositiveAsync(cancellationToken).ConfigureAwait(false),
            ModelReader<FalsePositive>.Instance,
            "falsePositive");

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.OfHandle(ResourceType.Name, Context, Summary);

    // The owner of a request has the indicator that its value finds.
    internal override void CheckIn(ApiContext scope)
    {
        base.CheckIn(scope);
        if (Context.OwnerName is { } own && scope.OwnerName is { } other && !own.Equals(other, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException(
                $"{this} cannot be named by a request in {other}, which would be about the indicator of {other} with the same value. Take "
                + "the handle from the scope of the same owner.");
        }
    }

    internal override string DescribeAssociation() => $"{ResourceType.Name} {Summary}";

    internal override Task<RawResponse> SendAssociateAsync(IRawAssociable other, CancellationToken cancellationToken) =>
        other.AddIndicatorAsync(ResourceType.Branch, Summary, cancellationToken);

    internal override AttachmentRequests RequestsAt(IRawAttachable label) => new(
        token => label.GetIndicatorAsync(ResourceType.Branch, Summary, token),
        token => label.AddIndicatorAsync(ResourceType.Branch, Summary, token),
        token => label.DeleteIndicatorAsync(ResourceType.Branch, Summary, token));
}
