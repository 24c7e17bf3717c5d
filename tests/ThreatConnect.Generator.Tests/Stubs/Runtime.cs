// The least that emitted code needs to compile; the real runtime is under src/.
#nullable enable
#pragma warning disable CS1591 // Stand-ins have no documentation.

using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

public sealed class TextField<T>(string name) { public string Name { get; } = name; }

public sealed class ValueField<T, TValue>(string name) { public string Name { get; } = name; }

public readonly record struct FilterValue(string Text) { public static implicit operator FilterValue(string text) => new(text); }

public sealed class EqualityField<T, TValue>(string name, string? format = null) { public string Name { get; } = name; public string? Format { get; } = format; }

public sealed class NegatableField<T, TValue>(string name) { public string Name { get; } = name; }

public sealed class RangeField<T, TValue>(string name, string? format = null) { public string Name { get; } = name; public string? Format { get; } = format; }

public readonly struct FilterNumber;

public sealed class OrderedField<T, TValue>(string name, string? format = null) { public string Name { get; } = name; public string? Format { get; } = format; }

/// <summary>The hand-written part.</summary>
public partial class GroupQueries;

/// <summary>The hand-written part.</summary>
public partial class IndicatorQueries;

/// <summary>The hand-written part.</summary>
public partial class Groups : GroupQueries;

/// <summary>The hand-written part.</summary>
public partial class Indicators : IndicatorQueries;

public class ReadOnlyAssociations<T, TKey>(ResourceType<T> resourceType) { public string Path { get; } = $"{resourceType} {typeof(TKey).Name}"; }

public class Associations<T, TKey>(ResourceType<T> resourceType) : ReadOnlyAssociations<T, TKey>(resourceType);

/// <summary>The hand-written part.</summary>
public partial class ReadOnlyGroupAssociations { public virtual ReadOnlyAssociations<T, TId> OfResourceType<T, TId>(ResourceType<T> resourceType) => new(resourceType); }

/// <summary>The hand-written part.</summary>
public partial class GroupAssociations : ReadOnlyGroupAssociations { public override Associations<T, TId> OfResourceType<T, TId>(ResourceType<T> resourceType) => new(resourceType); }

/// <summary>The hand-written part.</summary>
public partial class ReadOnlyIndicatorAssociations { public virtual ReadOnlyAssociations<T, TValue> OfResourceType<T, TValue>(ResourceType<T> resourceType) => new(resourceType); }

/// <summary>The hand-written part.</summary>
public partial class IndicatorAssociations : ReadOnlyIndicatorAssociations { public override Associations<T, TValue> OfResourceType<T, TValue>(ResourceType<T> resourceType) => new(resourceType); }

/// <summary>The hand-written part.</summary>
public partial class VictimHandle;

/// <summary>The hand-written part.</summary>
public partial class VictimAssetAssociations { public virtual Associations<T, VictimAssetId> OfResourceType<T>(ResourceType<T> resourceType) => new(resourceType); }

public abstract class Assets<T>
{
    protected Assets() { }

    protected Assets(object owner, string entity) => Path = $"{owner} {entity}";

    public string Path { get; } = "";

    protected AssetCollection<TOne, TCreate, TUpdate, TId> OfResourceType<TOne, TCreate, TUpdate, TId>(ResourceType<TOne, TCreate> resourceType) => new($"{Path} {resourceType}");
}

public class AssetCollection<T, TCreate, TUpdate, TId>(string path) { public string Path { get; } = path; }

public class ResourceList<T, TFilter>
{
    protected ResourceList() { }

    public ResourceList(object owner, ResourceType<T> resourceType, TFilter filter) => Parts = [owner, resourceType, filter!];

    public object[] Parts { get; } = [];
}

public class GroupHandle<T, TUpdate>
{
    protected GroupHandle() { }

    public GroupHandle(Groups groups, ResourceType<T> resourceType, long id) => Path = $"{groups} {resourceType.Path}/{id}";

    public string Path { get; } = "";

    protected ReplaceableFile ReplaceableContent { get; } = new();

    protected RemoteFile ReadableContent { get; } = new();

    protected RemoteFile PdfContent { get; } = new();
}

public class RemoteFile;

public sealed class ReplaceableFile : RemoteFile;

public class GroupCollection<T, TCreate, TFilter> : ResourceList<T, TFilter>
{
    protected GroupCollection() => Groups = new();

    public GroupCollection(Groups groups, ResourceType<T, TCreate> resourceType, TFilter filter) : base(groups, resourceType, filter) => Groups = groups;

    protected Groups Groups { get; }
}

public class FileGroupCollection<T, TCreate, TFilter> : GroupCollection<T, TCreate, TFilter>
{
    protected FileGroupCollection() { }

    public FileGroupCollection(Groups groups, ResourceType<T, TCreate> resourceType, TFilter filter) : base(groups, resourceType, filter) { }
}

public class IndicatorHandle<T, TUpdate>
{
    protected IndicatorHandle() { }

    protected IndicatorHandle(Indicators indicators, object resourceType, string value) => (Indicators, Value) = (indicators, $"{resourceType}={value}");

    public string Value { get; } = "";

    protected Indicators? Indicators { get; }
}

public class IndicatorCollection<T, TCreate, TFilter> : ResourceList<T, TFilter>
{
    protected IndicatorCollection() => Indicators = new();

    public IndicatorCollection(Indicators indicators, ResourceType<T, TCreate> resourceType, TFilter filter) : base(indicators, resourceType, filter) => Indicators = indicators;

    protected Indicators Indicators { get; }
}

public class DeletionTrackingIndicatorCollection<T, TCreate, TFilter> : IndicatorCollection<T, TCreate, TFilter>
{
    protected DeletionTrackingIndicatorCollection() { }

    public DeletionTrackingIndicatorCollection(Indicators indicators, ResourceType<T, TCreate> resourceType, TFilter filter) : base(indicators, resourceType, filter) { }
}

/// <summary>The hand-written part.</summary>
public partial class FileActions
{
    public FileActionIndicators<T, TKey> OfResourceType<T, TKey>(ResourceType<T> resourceType) => new(resourceType.Path);
}

public class FileActionIndicators<T, TKey>(string path) { public string Path { get; } = path; }

public readonly record struct IndicatorValue(ResourceType ResourceType, string Summary);

public sealed class BatchIndicatorReference(ResourceType resourceType, string summary)
{
    public override string ToString() => $"{resourceType}={summary}";
}

public interface IGroupCreate
{
    ResourceType ResourceType { get; }

    string Name { get; }
}

public interface IIndicatorCreate
{
    ResourceType ResourceType { get; }

    string Summary { get; }
}

public interface IGroup
{
    GroupId Id { get; }

    GroupType Type { get; }
}

public interface IIndicator
{
    IndicatorType Type { get; }

    string Summary { get; }
}
