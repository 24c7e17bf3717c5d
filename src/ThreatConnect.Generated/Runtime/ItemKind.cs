using System.ComponentModel;
using System.Text.Json;

namespace ThreatConnect.Runtime;

/// <summary>A type of objects, as paths and answers name it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResourceType
{
    private protected ResourceType(string name, string branch, string entity)
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

    // Whether any one of the keys addresses an object, and not all of them together.
    internal bool IsAddressedByAnyKey => KnownTypes.IsAddressedByAnyValue(Name);

    // Checks what creates an object of the type, and writes it as batches have it.
    internal abstract void WriteInBatch(Utf8JsonWriter writer, object create);

    // The summary of an indicator of the type in the form in which the platform writes it.
    internal string NormalizeSummary(string summary)
    {
        var parts = Keys.Count > 1 ? summary.Split(IndicatorSummary.Separator) : [summary];
        if (IsAddressedByAnyKey)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] = NormalForm.AnyOf(parts[i], Name, [.. Keys.Select(static key => key.Form)]);
            }
        }
        else if (parts.Length != Keys.Count)
        {
            throw new ArgumentException($"{Name}: \"{Excerpt.Of(summary)}\" cannot be sent: it needs {string.Join(", ", Keys.Select(static key => key.Name))}, joined by \"{IndicatorSummary.Separator}\".");
        }
        else
        {
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] = Keys[i].Form.Normalize(parts[i], Keys[i].Name);
            }
        }

        return string.Join(IndicatorSummary.Separator, parts);
    }

    // How paths address an indicator of the type: by its value, but never by more than one hash of a file.
    internal string AddressOf<TValue>(TValue value)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = value.ToString() ?? string.Empty;
        return IsAddressedByAnyKey ? IndicatorSummary.First(text) : text;
    }
}
