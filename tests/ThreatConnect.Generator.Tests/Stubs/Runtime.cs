// The least that emitted code needs to compile; the real runtime is under src/.
#nullable enable
#pragma warning disable CS1591 // Stand-ins have no documentation.

using ThreatConnect.Runtime;

namespace ThreatConnect;

public sealed class TextField<T>(string name) { public string Name { get; } = name; }

public sealed class EqualityField<T, TValue>(string name, string? format = null) { public string Name { get; } = name; public string? Format { get; } = format; }

public sealed class NegatableField<T, TValue>(string name) { public string Name { get; } = name; }

public sealed class RangeField<T, TValue>(string name, string? format = null) { public string Name { get; } = name; public string? Format { get; } = format; }

public readonly struct FilterNumber;

public sealed class OrderedField<T, TValue>(string name, string? format = null) { public string Name { get; } = name; public string? Format { get; } = format; }

/// <summary>The hand-written part.</summary>
public partial class GroupListings;

/// <summary>The hand-written part.</summary>
public partial class IndicatorListings;

/// <summary>The hand-written part.</summary>
public partial class Groups : GroupListings;

/// <summary>The hand-written part.</summary>
public partial class Indicators : IndicatorListings;

public class Linked<T, TKey>(ItemKind<T> kind) { public string Path { get; } = $"{kind} {typeof(TKey).Name}"; }

public class Links<T, TKey>(ItemKind<T> kind) : Linked<T, TKey>(kind);

/// <summary>The hand-written part.</summary>
public partial class LinkedGroups { public virtual Linked<T, TId> OfKind<T, TId>(ItemKind<T> kind) => new(kind); }

/// <summary>The hand-written part.</summary>
public partial class GroupLinks : LinkedGroups { public override Links<T, TId> OfKind<T, TId>(ItemKind<T> kind) => new(kind); }

/// <summary>The hand-written part.</summary>
public partial class LinkedIndicators { public virtual Linked<T, TValue> OfKind<T, TValue>(ItemKind<T> kind) => new(kind); }

/// <summary>The hand-written part.</summary>
public partial class IndicatorLinks : LinkedIndicators { public override Links<T, TValue> OfKind<T, TValue>(ItemKind<T> kind) => new(kind); }

/// <summary>The hand-written part.</summary>
public partial class VictimHandle;

/// <summary>The hand-written part.</summary>
public partial class VictimAssetLinks { public virtual Links<T, VictimAssetId> OfKind<T>(ItemKind<T> kind) => new(kind); }

public abstract class Assets<T>
{
    protected Assets() { }

    protected Assets(object owner, string entity) => Path = $"{owner} {entity}";

    public string Path { get; } = "";

    protected AssetCollection<TOne, TCreate, TUpdate, TId> OfKind<TOne, TCreate, TUpdate, TId>(ItemKind<TOne, TCreate> kind) => new($"{Path} {kind}");
}

public class AssetCollection<T, TCreate, TUpdate, TId>(string path) { public string Path { get; } = path; }

public class Listing<T, TFilter>
{
    protected Listing() { }

    public Listing(object place, ItemKind<T> kind, TFilter filter) => Parts = [place, kind, filter!];

    public object[] Parts { get; } = [];
}

public class GroupHandle<T, TUpdate>
{
    protected GroupHandle() { }

    public GroupHandle(Groups groups, ItemKind<T> kind, long id) => Path = $"{groups} {kind.Path}/{id}";

    public string Path { get; } = "";

    protected ReplaceableFile ReplaceableContent { get; } = new();

    protected RemoteFile ReadableContent { get; } = new();

    protected RemoteFile PdfContent { get; } = new();
}

public class RemoteFile;

public sealed class ReplaceableFile : RemoteFile;

public class GroupCollection<T, TCreate, TFilter> : Listing<T, TFilter>
{
    protected GroupCollection() => Groups = new();

    public GroupCollection(Groups groups, ItemKind<T, TCreate> kind, TFilter filter) : base(groups, kind, filter) => Groups = groups;

    protected Groups Groups { get; }
}

public class IndicatorHandle<T, TUpdate>
{
    protected IndicatorHandle() { }

    protected IndicatorHandle(Indicators indicators, object kind, string value) => (Indicators, Value) = (indicators, $"{kind}={value}");

    public string Value { get; } = "";

    protected Indicators? Indicators { get; }
}

public class IndicatorCollection<T, TCreate, TFilter> : Listing<T, TFilter>
{
    protected IndicatorCollection() => Indicators = new();

    public IndicatorCollection(Indicators indicators, ItemKind<T, TCreate> kind, TFilter filter) : base(indicators, kind, filter) => Indicators = indicators;

    protected Indicators Indicators { get; }
}

public class TrackedIndicatorCollection<T, TCreate, TFilter> : IndicatorCollection<T, TCreate, TFilter>
{
    protected TrackedIndicatorCollection() { }

    public TrackedIndicatorCollection(Indicators indicators, ItemKind<T, TCreate> kind, TFilter filter) : base(indicators, kind, filter) { }
}

/// <summary>The hand-written part.</summary>
public partial class FileActionLinks
{
    public FileActionTargets<T, TKey> OfKind<T, TKey>(ItemKind<T> kind) => new(kind.Path);
}

public class FileActionTargets<T, TKey>(string path) { public string Path { get; } = path; }

public class CustomIndicator
{
    public CustomIndicator() { }

    public CustomIndicator(CustomIndicator source) => Values = source.Values;

    public System.Collections.Generic.Dictionary<string, string> Values { get; init; } = [];

    public string? ValueOf(string label) => Values.TryGetValue(label, out var value) ? value : null;
}

public sealed class CustomIndicatorCreate
{
    public decimal? Rating { get; init; }

    public int? Confidence { get; init; }

    public bool? Active { get; init; }

    public bool? ActiveLocked { get; init; }

    public System.Collections.Generic.IDictionary<string, string> Values { get; } = new System.Collections.Generic.Dictionary<string, string>();
}

public sealed class CustomIndicatorUpdate;

public readonly record struct IndicatorType(string Name);

public readonly record struct FileAction(string Branch);

public readonly struct CustomAssociation(string branch, string name) { public override string ToString() => $"{branch}={name}"; }

public sealed class AttributeType(string name)
{
    public string Name { get; } = name;

    public int? MaximumLength { get; init; }

    public System.Collections.Generic.IReadOnlyList<string> AllowedValues { get; init; } = [];
}

public sealed class BatchIndicatorReference(ItemKind kind, string summary)
{
    public override string ToString() => $"{kind}={summary}";
}
