using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Provides the resources of one owner. Each request names the owner.</summary>
public class OwnerScope
{
    /// <summary>Initializes a new instance of the <see cref="OwnerScope"/> class for mocking.</summary>
    protected OwnerScope()
        : this(Mocking.Context)
    {
    }

    internal OwnerScope(ApiContext context) => Context = context;

    private protected ApiContext Context { get; }

    /// <summary>Gets the groups of the owner.</summary>
    public virtual Groups Groups => new(Context);

    /// <summary>Gets the indicators of the owner.</summary>
    public virtual Indicators Indicators => new(Context);

    /// <summary>Gets the tasks of the owner.</summary>
    public virtual Tasks Tasks => new(Context);

    /// <summary>Gets the victims of the owner.</summary>
    public virtual Victims Victims => new(Context);

    /// <summary>Gets the tags of the owner.</summary>
    public virtual Tags Tags => new(Context);

    /// <summary>Gets the security labels of the owner.</summary>
    public virtual SecurityLabels SecurityLabels => new(Context);

    /// <summary>Gets the batch API, which writes and deletes thousands of objects in the owner.</summary>
    public virtual BatchJobs Batch => new(Context);

    /// <summary>Creates a scope whose requests specify whether the platform writes an entry to the activity log of each object.</summary>
    /// <param name="create"><see langword="true"/> to write an entry; otherwise, <see langword="false"/>.</param>
    /// <returns>The scope.</returns>
    /// <example>
    /// <code>
    /// await org.WithActivityLog(false).Groups.Adversaries[416].Tags.AddAsync("Crimeware");
    /// </code>
    /// </example>
    public virtual OwnerScope WithActivityLog(bool create) => new(Context.WithActivityLog(create));

    /// <summary>
    /// Creates a scope whose requests have an additional query parameter, for parameters that this package does not know.
    /// </summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">The value of the parameter, before it is encoded.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentException">
    /// The name is empty, or the calls set the parameter themselves, such as the owner or the page; the message says what to write instead.
    /// Other parameters that a call sets are rejected when the call is made.
    /// </exception>
    public virtual OwnerScope WithQuery(string name, string value) => new(AddQuery(name, value));

    private protected ApiContext AddQuery(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        QueryRules.CheckForScope(name);
        return Context.WithQuery(name, value);
    }

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ItemText.Join(GetType().Name, id: null, ItemText.OwnersOf(Context));
}
