using ThreatConnect.Http;
using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>
/// A client of one ThreatConnect instance. It is safe to use from many threads at once, and meant to be kept for as long as the program runs.
/// What it offers without <see cref="InOwner"/> is about the caller's own organization.
/// </summary>
public class ThreatConnectClient : OwnerScope, IAsyncDisposable
{
    private readonly Transport? _transport;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected ThreatConnectClient()
    {
    }

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="baseAddress">The address of the API with its base path, such as <c>https://app.threatconnect.com/api</c>; https, or http on this machine.</param>
    /// <param name="credential">Proves who is calling.</param>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <exception cref="ArgumentException">The address cannot be the platform's, or an option is out of range.</exception>
    public ThreatConnectClient(Uri baseAddress, ThreatConnectCredential credential, ThreatConnectClientOptions? options = null)
        : this(CreateTransport(baseAddress, credential, options ?? new ThreatConnectClientOptions()), options?.TimeProvider ?? TimeProvider.System)
    {
    }

    private ThreatConnectClient(Transport transport, TimeProvider time)
        : this(new ApiContext(transport, owners: null, time)) => _transport = transport;

    private ThreatConnectClient(ApiContext context)
        : base(context)
    {
    }

    /// <summary>The owners that the caller can see.</summary>
    public virtual Owners Owners => new(Context);

    /// <summary>The types that the instance knows.</summary>
    public virtual Types Types => new(Context);

    /// <summary>The metrics that the caller's organization defines for its dashboards.</summary>
    public virtual CustomMetrics CustomMetrics => new(Context);

    /// <summary>Messages to users of the platform.</summary>
    public virtual Notifications Notifications => new(Context);

    /// <summary>The playbooks: what the platform does by itself when something happens.</summary>
    public virtual Playbooks Playbooks => new(Context);

    /// <summary>Everything in one owner.</summary>
    /// <param name="owner">The name of the organization, community or source.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public virtual OwnerScope InOwner(string owner)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        return new OwnerScope(Context.WithOwners([owner]));
    }

    /// <summary>Lists across several owners.</summary>
    /// <param name="owners">The names of the organizations, communities and sources, at least one.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException">There is none, or a name is empty.</exception>
    public virtual MultiOwnerScope InOwners(params IReadOnlyList<string> owners)
    {
        ArgumentNullException.ThrowIfNull(owners);
        if (owners.Count == 0 || owners.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("Name at least one owner, and none that is empty.", nameof(owners));
        }

        return new MultiOwnerScope(Context.WithOwners([.. owners]));
    }

    /// <summary>Gets the user whose credentials are used.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the user.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<Response<User>> WhoAmIAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Context.Owners.GetWhoAmIAsync(cancellationToken).ConfigureAwait(false), ItemReader<User>.OfModel, "user");

    /// <summary>Sends a request that the document does not know, signed and judged like every other.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, with its body unread.</returns>
    /// <exception cref="ArgumentException">The path cannot be sent as it is.</exception>
    /// <exception cref="ThreatConnectException">The server answered with an error, or no usable answer came.</exception>
    public virtual async Task<Response> SendAsync(ThreatConnectRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ResponseReader.ReadUnknown(await Context.Transport.SendAsync(request.ToRaw(), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Closes the connections that are idle. Let calls that are under way end first, or cancel them.</summary>
    /// <returns>When that is done.</returns>
    public virtual ValueTask DisposeAsync()
    {
        _transport?.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private static Transport CreateTransport(Uri baseAddress, ThreatConnectCredential credential, ThreatConnectClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        options.Validate();
        return new Transport(baseAddress, credential, options);
    }
}
