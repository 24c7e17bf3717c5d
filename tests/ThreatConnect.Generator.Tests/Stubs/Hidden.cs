// The least that emitted code needs to compile of what the runtime hides from the editor.
#nullable enable
#pragma warning disable CS1591 // Stand-ins have no documentation.

namespace ThreatConnect.Values
{
    public sealed class NormalForm(System.Func<string, string> normalize)
    {
        public static NormalForm IpAddress { get; } = new(value => value);

        public static NormalForm Url { get; } = new(value => value);

        public static NormalForm Md5 { get; } = new(value => value);

        public static NormalForm Sha1 { get; } = new(value => value);

        public static NormalForm Sha256 { get; } = new(value => value);

        public static NormalForm RegistryKeyName { get; } = new(value => value);

        public static NormalForm RegistryValueName { get; } = new(value => value);

        public static NormalForm RegistryValueType { get; } = new(value => value);

        public static NormalForm Text { get; } = new(value => value);

        public static string AnyOf(string value, string parameter, params NormalForm[] forms) => forms[0].Normalize(value, parameter);

        public static bool TryAnyOf(string? value, out string normal, params NormalForm[] forms) => forms[0].TryNormalize(value, out normal);

        public bool TryNormalize(string? value, out string normal) => (normal = value is { Length: > 0 } ? normalize(value) : "").Length > 0;

        public string Normalize(string value, string parameter) =>
            value.Length == 0 ? throw new System.ArgumentException("It is empty.", parameter) : normalize(value);
    }

    [System.AttributeUsage(System.AttributeTargets.Property)]
    public sealed class ValueFormAttribute(string form) : System.Attribute { public string Form { get; } = form; }

    public static class IndicatorSummary
    {
        public static string Join(params string[] values) => string.Join(" : ", values);

        public static string JoinGiven(params string?[] values) => string.Join(" : ", System.Linq.Enumerable.Where(values, value => value is not null));
    }

    public readonly record struct KeyMember(string Name, NormalForm Form);
}

namespace ThreatConnect.Resources
{
    using ThreatConnect.Values;

    public abstract class ResourceType;

    public sealed record KnownType(string Name, string Branch, string Entity);

    public sealed class KnownTypeTable(System.Collections.Generic.IReadOnlyList<KnownType> types)
    {
        public System.Collections.Generic.IReadOnlyList<KnownType> Types { get; } = types;
    }

    public sealed class DetectableType(string name, params NormalForm[] forms)
    {
        public override string ToString() => $"{name}, {forms.Length}";
    }

    public abstract class ResourceType<T>(string path) : ResourceType
    {
        public string Path { get; } = path;

        public System.Collections.Generic.IReadOnlyList<KeyMember> Keys { get; init; } = [];

        public string SummaryMember { get; init; } = "summary";

        public override string ToString() => Path;
    }

    public sealed class ResourceType<T, TCreate>(string name, string branch, string entity, Json.ModelReader<T> reader) : ResourceType<T>($"{name}/{branch}/{entity} {reader}");
}

namespace ThreatConnect.Json
{
    public sealed class ModelReader<T>
    {
        public static ModelReader<T> Instance { get; } = new();

        public override string ToString() => typeof(T).Name;
    }
}
