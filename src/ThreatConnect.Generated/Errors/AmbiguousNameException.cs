using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// The exception that is thrown when a call addresses a group by its name, and several groups of the type have the name in the owner.
/// Nothing was changed. Use one of the ids.
/// </summary>
public sealed class AmbiguousNameException : InvalidOperationException
{
    private const int MostShown = 10;

    /// <summary>Initializes a new instance of the <see cref="AmbiguousNameException"/> class.</summary>
    /// <param name="type">The name of the type of the groups.</param>
    /// <param name="name">The name that they have.</param>
    /// <param name="ids">The ids of the groups.</param>
    public AmbiguousNameException(string type, string name, IReadOnlyList<GroupId> ids)
        : base(Explain(type, name, ids))
    {
        Name = name;
        Ids = ids;
    }

    /// <summary>Gets the name of the groups.</summary>
    public string Name { get; }

    /// <summary>Gets the ids of all groups with the name.</summary>
    public IReadOnlyList<GroupId> Ids { get; }

    private static string Explain(string type, string name, IReadOnlyList<GroupId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var shown = string.Join(", ", ids.Take(MostShown));
        var more = ids.Count > MostShown ? $" and {ids.Count - MostShown} more" : string.Empty;
        return Excerpt.Escape(
            $"{type}: {ids.Count} groups have the name \"{Excerpt.Of(name)}\", with the ids {shown}{more}. Address one of them by its id.");
    }
}
