// The models that the build makes from the schemas of the test document.
#nullable enable
#pragma warning disable CS1591 // Stand-ins have no documentation.

namespace ThreatConnect;

/// <summary>What the build makes.</summary>
public sealed partial class Adversary { public AdversaryId Id { get; init; } }

/// <summary>What creates one.</summary>
public sealed partial class AdversaryCreate { public string Name { get; init; } = ""; }

public sealed class AdversaryUpdate;

/// <summary>What the build makes.</summary>
public sealed partial class Campaign { public CampaignId Id { get; init; } }

/// <summary>What creates one.</summary>
public sealed partial class CampaignCreate { public string Name { get; init; } = ""; }

public sealed class CampaignUpdate;

/// <summary>What the build makes.</summary>
public sealed partial class Address { public string Ip { get; init; } = ""; }

/// <summary>What creates one.</summary>
public sealed partial class AddressCreate { public string Ip { get; init; } = ""; }

public sealed class AddressUpdate;

/// <summary>What the build makes.</summary>
public sealed partial class FileEntity { public string? Md5 { get; init; } public string? Sha1 { get; init; } public string? Sha256 { get; init; } }

/// <summary>What creates one.</summary>
public sealed partial class FileCreate { public string? Md5 { get; init; } public string? Sha1 { get; init; } public string? Sha256 { get; init; } }

public sealed class FileUpdate;

/// <summary>What the build makes.</summary>
public sealed partial class RegistryKey { public string KeyName { get; init; } = ""; public string? ValueName { get; init; } public string? ValueType { get; init; } }

/// <summary>What creates one.</summary>
public sealed partial class RegistryKeyCreate { public string KeyName { get; init; } = ""; public string ValueName { get; init; } = ""; public string ValueType { get; init; } = ""; }

public sealed class RegistryKeyUpdate;

/// <summary>What the build makes.</summary>
public sealed partial class Url { public string Text { get; init; } = ""; }

/// <summary>What creates one.</summary>
public sealed partial class UrlCreate { public string Text { get; init; } = ""; }

public sealed class UrlUpdate;

public sealed class Tag;

public sealed class TaskEntity;

public sealed class AdversaryAsset;

public sealed class AdversaryHandleAsset;

public sealed class AdversaryHandleAssetCreate;

public sealed class AdversaryHandleAssetUpdate;

public sealed class VictimAsset;

public sealed class VictimPhoneAsset;

public sealed class VictimPhoneAssetCreate;

public sealed class VictimPhoneAssetUpdate;

public readonly record struct AdversaryId(long Value);

public readonly record struct CampaignId(long Value);

public readonly record struct GroupId(long Value);

public readonly record struct GroupType(string Value);

public readonly record struct IndicatorType(string Value);

public readonly record struct AdversaryAssetId(long Value);

public readonly record struct VictimAssetId(long Value);
