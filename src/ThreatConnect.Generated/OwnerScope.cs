namespace ThreatConnect;

/// <summary>Everything that can be done in one owner: every call from here on names it.</summary>
public class OwnerScope
{
    private readonly ApiContext? _context;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected OwnerScope()
    {
    }

    internal OwnerScope(ApiContext context) => _context = context;

    private protected ApiContext Context => _context ?? throw Fake.Unprepared();

    /// <summary>The groups of the owner.</summary>
    public virtual Groups Groups => new(Context);

    /// <summary>The indicators of the owner.</summary>
    public virtual Indicators Indicators => new(Context);

    /// <summary>The tasks of the owner.</summary>
    public virtual Tasks Tasks => new(Context);

    /// <summary>The victims of the owner.</summary>
    public virtual Victims Victims => new(Context);

    /// <summary>The tags of the owner.</summary>
    public virtual Tags Tags => new(Context);

    /// <summary>The security labels of the owner.</summary>
    public virtual SecurityLabels SecurityLabels => new(Context);

    /// <summary>Writes and deletes by the thousand in the owner.</summary>
    public virtual BatchJobs Batch => new(Context);

    /// <summary>The same scope, with every call saying whether it is to be written to the activity log of what it is about.</summary>
    /// <param name="create">Whether an entry is written.</param>
    /// <returns>The narrower scope.</returns>
    public virtual OwnerScope WithActivityLog(bool create) => new(Context.WithActivityLog(create));

    /// <summary>The same scope, with a query parameter on every call that the document does not know.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="value">Its value, before it is encoded.</param>
    /// <returns>The narrower scope.</returns>
    public virtual OwnerScope WithQuery(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        return new OwnerScope(Context.WithQuery(name, value));
    }
}
