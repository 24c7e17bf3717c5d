using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>One indicator, by its value in an owner; whether it exists is asked only when something is done with it.</summary>
/// <typeparam name="TIndicator">The model of the indicator.</typeparam>
/// <typeparam name="TUpdate">What changes it.</typeparam>
public class IndicatorHandle<TIndicator, TUpdate> : AssociableItemHandle<TIndicator, TUpdate>
    where TIndicator : class
{
    private readonly ApiContext? _context;
    private readonly RawIndicatorClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorHandle() => Summary = string.Empty;

    /// <summary>An indicator of a type.</summary>
    /// <param name="indicators">The indicators of all types.</param>
    /// <param name="resourceType">The type.</param>
    /// <param name="summary">The value, as the platform writes it.</param>
    /// <exception cref="ArgumentException">The value is empty or would reach another resource.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IndicatorHandle(Indicators indicators, ResourceType<TIndicator> resourceType, string summary)
        : this((indicators ?? throw new ArgumentNullException(nameof(indicators))).Context, resourceType, summary)
    {
    }

    private IndicatorHandle(ApiContext context, ResourceType<TIndicator> resourceType, string summary)
        : this(new RawIndicatorClient(context.Transport, resourceType.Branch, summary, context.OwnerName), resourceType, summary) => _context = context;

    private IndicatorHandle(RawIndicatorClient raw, ResourceType<TIndicator> resourceType, string summary)
        : base(raw, resourceType)
    {
        PathSegment.Encode(nameof(summary), summary);
        _raw = raw;
        Summary = summary;
    }

    /// <summary>The value, as paths and summaries have it.</summary>
    public virtual string Summary { get; }

    /// <summary>How often the indicator was observed, and when.</summary>
    public virtual Observations Observations => new(Indicator);

    private protected ApiContext Context => _context ?? throw Fake.Unprepared();

    private RawIndicatorClient Indicator => _raw ?? throw Fake.Unprepared();

    /// <summary>The indicators that a named association links to this one, such as the host of an address by its PTR record.</summary>
    /// <param name="association">The association; instances define more than are known here.</param>
    /// <returns>The links.</returns>
    /// <exception cref="ArgumentException">The association is missing.</exception>
    public virtual IndicatorAssociations AssociatedBy(CustomAssociation association)
    {
        ArgumentException.ThrowIfNullOrEmpty(association.ToString(), nameof(association));
        return new IndicatorAssociations(new CustomAssociationRequests(Indicator, association.ToString()));
    }

    /// <summary>Lists the owners in which an indicator of the same value exists.</summary>
    /// <param name="additional">Whether each owner comes with the id that the indicator has there.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list, which the platform gives as a whole.</returns>
    public virtual Pageable<Owner> ListOwnersAsync(bool additional = false, CancellationToken cancellationToken = default) => new WholeList<Owner>(
        async token => ResponseReader.ReadPage(await Indicator.ListOwnersAsync(Additional.ToWire(additional), token).ConfigureAwait(false), ItemReader<Owner>.OfModel, "owner"),
        cancellationToken);

    /// <summary>Reports the indicator as a false positive. The platform counts one report of each user a day.</summary>
    /// <param name="cancellationToken">Ends the waiting; it may have been reported all the same.</param>
    /// <returns>The answer, which converts to how often it was reported.</returns>
    /// <exception cref="ThreatConnectException">It was not reported, or whether it was is unknown.</exception>
    public virtual async Task<Response<FalsePositive>> ReportFalsePositiveAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Indicator.ReportFalsePositiveAsync(cancellationToken).ConfigureAwait(false), ItemReader<FalsePositive>.OfModel, "falsePositive");

    /// <summary>Gets how often the indicator was reported as a false positive.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to how often it was reported.</returns>
    /// <exception cref="ThreatConnectException">There is no such indicator, or it could not be read.</exception>
    public virtual async Task<Response<FalsePositive>> GetFalsePositiveAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Indicator.GetFalsePositiveAsync(cancellationToken).ConfigureAwait(false), ItemReader<FalsePositive>.OfModel, "falsePositive");

    internal override AttachmentRequests SeenFrom(IRawAttachable mark) => new(
        token => mark.GetIndicatorAsync(ResourceType.Branch, Summary, token),
        token => mark.AddIndicatorAsync(ResourceType.Branch, Summary, token),
        token => mark.DeleteIndicatorAsync(ResourceType.Branch, Summary, token));
}
