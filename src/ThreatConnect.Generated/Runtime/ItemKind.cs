using System.ComponentModel;

namespace ThreatConnect.Runtime;

/// <summary>A type of objects, as paths and answers name it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemKind
{
    private protected ItemKind(string name, string branch, string entity)
    {
        Name = name;
        Branch = branch;
        Entity = entity;
    }

    /// <summary>The platform's name of the type, such as <c>Registry Key</c>.</summary>
    public string Name { get; }

    /// <summary>How paths name the type, such as <c>registryKeys</c>.</summary>
    public string Branch { get; }

    /// <summary>The key of answers, such as <c>registryKey</c>.</summary>
    public string Entity { get; }

    /// <summary>The members that hold what an object of the type is known by; none where lists of all types have the same members.</summary>
    public IReadOnlyList<KeyMember> Keys { get; init; } = [];

    /// <summary>The one member in which lists of all types hold the same.</summary>
    public string SummaryMember { get; init; } = "summary";

    /// <summary>Whether any one of the keys addresses an object, and not all of them together.</summary>
    internal bool IsAddressedByAnyKey => KnownTypes.IsAddressedByAnyValue(Name);

    /// <summary>How paths address an indicator of the type: by its value, but never by more than one hash of a file.</summary>
    internal string AddressOf<TValue>(TValue value)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = value.ToString() ?? string.Empty;
        return IsAddressedByAnyKey ? IndicatorSummary.First(text) : text;
    }
}
