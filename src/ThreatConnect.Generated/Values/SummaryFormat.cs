using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>Represents a member that contains a value by which an object is identified, or a part of it.</summary>
/// <param name="Name">The name of the member in JSON.</param>
/// <param name="Form">The normal form of the value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct KeyMember(string Name, NormalForm Form);

// How the key values of a type are joined into one text, which the platform calls the summary.
internal sealed class SummaryFormat(string type, IReadOnlyList<KeyMember> keys, string member, bool isAnyKeyEnough)
{
    public IReadOnlyList<KeyMember> Keys => keys;

    // The member that contains the summary in mixed lists.
    public string Member => member;

    // How paths address an object: by its value in its normal form, but never by more than one hash of a file. Only the platform can
    // validate the value of a type whose keys are not known.
    public string AddressOf(string summary) => keys.Count == 0 ? summary : Normalize(AsWritten(summary));

    // The same for a summary that comes from the platform, which finds it as it is.
    public string AsWritten(string summary) => isAnyKeyEnough ? IndicatorSummary.First(summary) : summary;

    // The same for several values in the order of the keys.
    public string AddressOf(params ReadOnlySpan<string?> values)
    {
        if (keys.Count > 0 && !isAnyKeyEnough && values.Length != keys.Count)
        {
            throw WrongCount(IndicatorSummary.Join(values));
        }

        return AddressOf(IndicatorSummary.Join(values));
    }

    // The summary of an object of the platform, from the values of its key members.
    public string Of(Func<string, string?> valueOf)
    {
        string?[] values = [.. keys.Select(key => valueOf(key.Name))];
        return isAnyKeyEnough ? IndicatorSummary.JoinGiven(values)
            : values.Contains(null) ? string.Empty
            : string.Join(IndicatorSummary.Separator, values);
    }

    public string Normalize(string summary)
    {
        var parts = keys.Count > 1 ? summary.Split(IndicatorSummary.Separator) : [summary];
        if (isAnyKeyEnough)
        {
            NormalForm[] forms = [.. keys.Select(static key => key.Form)];
            return string.Join(IndicatorSummary.Separator, parts.Select(part => NormalForm.AnyOf(part, type, forms)));
        }

        if (parts.Length != keys.Count)
        {
            throw WrongCount(summary);
        }

        var normal = keys.Zip(parts, static (key, part) => key.Form.Normalize(part, Excerpt.Of(key.Name)));
        return string.Join(IndicatorSummary.Separator, normal);
    }

    public IEnumerable<(string Name, string Value)> Split(string summary)
    {
        var parts = summary.Split(IndicatorSummary.Separator);
        if (isAnyKeyEnough)
        {
            return parts.SelectMany(part => keys.Where(key => key.Form.TryNormalize(part, out _)).Take(1), (part, key) => (key.Name, part));
        }

        // The first value may contain the separator, as the key of a registry value can; those after it do not.
        var extra = parts.Length - keys.Count;
        if (extra < 0)
        {
            return [(keys[0].Name, summary)];
        }

        var first = string.Join(IndicatorSummary.Separator, parts[..(extra + 1)]);
        return keys.Select((key, index) => (key.Name, index == 0 ? first : parts[index + extra]));
    }

    private ArgumentException WrongCount(string summary)
    {
        var names = string.Join(", ", keys.Select(static key => Excerpt.Of(key.Name)));
        var rule = keys.Count == 1 ? $"it has one value, {names}" : $"it needs {names}, joined by \"{IndicatorSummary.Separator}\"";
        return new($"{Excerpt.Of(type)}: \"{Excerpt.Of(summary)}\" cannot be sent: {rule}.");
    }
}
