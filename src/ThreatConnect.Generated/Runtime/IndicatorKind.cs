using System.ComponentModel;
using ThreatConnect.Reading;

namespace ThreatConnect.Runtime;

/// <summary>An indicator type, as paths and answers name it, and how its objects are read.</summary>
/// <typeparam name="TIndicator">The model of its indicators.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class IndicatorKind<TIndicator>
{
    private protected IndicatorKind(string name, string branch, string entity, ItemReader<TIndicator> reader)
    {
        Name = name;
        Branch = branch;
        Entity = entity;
        Reader = reader;
    }

    /// <summary>The platform's name of the type.</summary>
    public string Name { get; }

    /// <summary>How paths name the type.</summary>
    public string Branch { get; }

    /// <summary>The key of answers.</summary>
    public string Entity { get; }

    internal ItemReader<TIndicator> Reader { get; }
}
