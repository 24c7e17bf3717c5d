using ThreatConnect.Http;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents a client of one ThreatConnect instance. It is thread-safe. Create one and use it for the lifetime of the program. Without
/// <see cref="InOwner"/>, its resources are those of the organization of the caller.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/overview.html"/>
public class ThreatConnectClient : OwnerScope, IAsyncDisposable
{
    private readonly Transport? _transport;

    /// <summary>Initializes a new instance of the <see cref="ThreatConnectClient"/> class for mocking.</summary>
    protected ThreatConnectClient()
        : this(Mocking.Context)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ThreatConnectClient"/> class. No request is sent.</summary>
    /// <param name="baseAddress">
    /// The address of the API with its base path, such as <c>https://app.threatconnect.com/api</c>. It must be https, or http on the local
    /// machine.
    /// </param>
    /// <param name="credential">The credential of the caller.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">The address is not valid, or an option is out of range.</exception>
    /// <example>
    /// <code>
    /// await using var client = new ThreatConnectClient(
    ///     new Uri("https://app.threatconnect.com/api"),
    ///     new HmacCredential("12345678901234567890", "the secret key"));
    /// await foreach (Owner owner in client.Owners.ListAsync())
    /// {
    ///     Console.WriteLine(owner.Name);
    /// }
    /// </code>
    /// </example>
    public ThreatConnectClient(Uri baseAddress, ThreatConnectCredential credential, ThreatConnectClientOptions? options = null)
        : this(
            CreateTransport(baseAddress, credential, options),
            options?.TimeProvider ?? TimeProvider.System)
    {
    }

    private ThreatConnectClient(Transport transport, TimeProvider time)
        : this(new ApiContext(transport, owners: null, time)) => _transport = transport;

    private ThreatConnectClient(ApiContext context)
        : base(context)
    {
    }

    /// <summary>Gets the owners that the caller can see.</summary>
    public virtual Owners Owners => new(Context);

    /// <summary>Gets the indicator types, attribute types and association types of the instance.</summary>
    public virtual Types Types => new(Context);

    /// <summary>Gets the custom metrics that the organization of the caller defines for its dashboards.</summary>
    public virtual CustomMetrics CustomMetrics => new(Context);

    /// <summary>Gets the notifications, which are messages to users of the platform.</summary>
    public virtual Notifications Notifications => new(Context);

    /// <summary>Gets the playbooks, which the platform runs automatically when something happens.</summary>
    public virtual Playbooks Playbooks => new(Context);

    /// <summary>
    /// Creates a client whose requests specify whether the platform writes an entry to the activity log of each object. It shares the
    /// connections of this client, and need not be disposed.
    /// </summary>
    /// <param name="create"><see langword="true"/> to write an entry; otherwise, <see langword="false"/>.</param>
    /// <returns>The client.</returns>
    /// <example>
    /// <code>
    /// await tc.WithActivityLog(false).Notifications.SendAsync(
    ///     new() { Message = "Done.", NotificationType = "Import", Priority = "low", IsOrganization = true });
    /// </code>
    /// </example>
    public override ThreatConnectClient WithActivityLog(bool create) => new(Context.WithActivityLog(create));

    /// <summary>
    /// Creates a client whose requests have an additional query parameter, for parameters that this package does not know. It shares the
    /// connections of this client, and need not be disposed.
    /// </summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value of the parameter, before it is encoded.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentException">
    /// The name is empty, or the calls set the parameter themselves, such as the owner or the page; the message says what to write instead.
    /// Other parameters that a call sets are rejected when the call is made.
    /// </exception>
    public override ThreatConnectClient WithQuery(string name, string value) => new(AddQuery(name, value));

    /// <summary>Gets the resources of one owner. No request is sent.</summary>
    /// <remarks>
    /// If the owner does not exist, a request that depends on it fails, and the message of the exception names it. The platform does not
    /// look at the owner where an id addresses the object, such as a group: the object may be of another owner.
    /// </remarks>
    /// <param name="owner">The name of the organization, community or source.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <example>
    /// <code>
    /// OwnerScope community = tc.InOwner("Common Community");
    /// Campaign campaign = await community.Groups.Campaigns.CreateAsync(new() { Name = "camp-3" });
    /// </code>
    /// </example>
    public virtual OwnerScope InOwner(string owner)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        return new OwnerScope(Context.WithOwners((string[])[owner]));
    }

    /// <summary>Gets the lists of several owners. No request is sent.</summary>
    /// <param name="owners">The names of the organizations, communities and sources, at least one.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException">No name is given, or a name is empty.</exception>
    /// <example>
    /// <code>
    /// await foreach (Indicator indicator in tc.InOwners("MyOrg", "Common Community").Indicators.ListAsync())
    /// {
    ///     Console.WriteLine($"{indicator.OwnerName}: {indicator.Summary}");
    /// }
    /// </code>
    /// </example>
    public virtual MultiOwnerScope InOwners(params IReadOnlyList<string> owners)
    {
        ArgumentNullException.ThrowIfNull(owners);
        if (owners.Count == 0 || owners.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("Name at least one owner, and none that is empty.", nameof(owners));
        }

        return new MultiOwnerScope(Context.WithOwners([.. owners]));
    }

    /// <summary>Gets the user whose credential is used.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the user.</returns>
    /// <exception cref="ThreatConnectException">The object could not be read.</exception>
    /// <example>
    /// <code>
    /// User me = await tc.WhoAmIAsync();
    /// Console.WriteLine(me.UserName);
    /// </code>
    /// </example>
    public virtual async Task<Response<User>> WhoAmIAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await Context.Owners.GetWhoAmIAsync(cancellationToken).ConfigureAwait(false),
            ModelReader<User>.Instance,
            "user");

    /// <summary>Sends a request that this package does not know. It is signed and validated like all requests.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response. Its body is not parsed.</returns>
    /// <exception cref="ArgumentException">The path cannot be sent as it is.</exception>
    /// <exception cref="ThreatConnectException">The server responded with an error, or no usable response arrived.</exception>
    /// <example>
    /// <code>
    /// var request = new ThreatConnectRequest(HttpMethod.Get, "v2", "exchange", "spaces", "12", "state");
    /// Response response = await tc.SendAsync(request);
    /// Console.WriteLine(System.Text.Encoding.UTF8.GetString(response.RawBody.Span));
    /// </code>
    /// </example>
    public virtual async Task<Response> SendAsync(ThreatConnectRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ResponseReader.ReadUnknown(await Context.Transport.SendAsync(request.ToRaw(), cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Closes the idle connections. Wait for running calls, or cancel them, before you call it.</summary>
    /// <returns>A completed task.</returns>
    public virtual ValueTask DisposeAsync()
    {
        _transport?.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private static Transport CreateTransport(Uri baseAddress, ThreatConnectCredential credential, ThreatConnectClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        options?.Validate();
        return new Transport(baseAddress, credential, options ?? new ThreatConnectClientOptions());
    }
}
