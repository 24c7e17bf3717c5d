using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>The security labels of an owner, such as those of the traffic light protocol.</summary>
public class SecurityLabels : MarkListing<SecurityLabel, SecurityLabelFilter>
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected SecurityLabels()
    {
    }

    internal SecurityLabels(ApiContext context)
        : base(InOwners(context), new SecurityLabelFilter(), "securityLabel") => _context = context;

    private ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>One of them, by its name.</summary>
    /// <param name="name">The name, such as <c>TLP:AMBER</c>.</param>
    public virtual SecurityLabelHandle this[string name] => new(Context, name);

    /// <summary>Creates a security label. A label must exist before it can be put on something.</summary>
    /// <param name="create">The label to create.</param>
    /// <param name="cancellationToken">Ends the waiting; the label may have been created all the same.</param>
    /// <returns>The answer, which converts to the created label.</returns>
    /// <exception cref="ThreatConnectException">It was not created, or whether it was is unknown.</exception>
    public virtual async Task<Response<SecurityLabel>> CreateAsync(SecurityLabelCreate create, CancellationToken cancellationToken = default) => AnswerReader.ReadSingle(
        await Context.SecurityLabels.CreateSecurityLabelAsync(Context.OwnerName, RawBody.Of(create), cancellationToken).ConfigureAwait(false),
        ItemReader<SecurityLabel>.OfModel,
        "securityLabel");

    internal static Func<ListQuery, CancellationToken, Task<RawResponse>> InOwners(ApiContext context) =>
        (query, token) => context.SecurityLabels.ListSecurityLabelsAsync(context.OwnerNames, query, token);
}
