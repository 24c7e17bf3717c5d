// The models that the build makes from the schemas of the test document.
#nullable enable
#pragma warning disable CS1591 // Stand-ins have no documentation.

namespace ThreatConnect;

public sealed class Adversary;

/// <summary>What creates one.</summary>
public sealed partial class AdversaryCreate { public string Name { get; init; } = ""; }

public sealed class AdversaryUpdate;

public sealed class Campaign;

/// <summary>What creates one.</summary>
public sealed partial class CampaignCreate { public string Name { get; init; } = ""; }

public sealed class CampaignUpdate;

public sealed class Address;

/// <summary>What creates one.</summary>
public sealed partial class AddressCreate { public string Ip { get; init; } = ""; }

public sealed class AddressUpdate;

public sealed class FileEntity;

/// <summary>What creates one.</summary>
public sealed partial class FileCreate { public string? Md5 { get; init; } public string? Sha1 { get; init; } public string? Sha256 { get; init; } }

public sealed class FileUpdate;

public sealed class RegistryKey;

/// <summary>What creates one.</summary>
public sealed partial class RegistryKeyCreate { public string KeyName { get; init; } = ""; public string ValueName { get; init; } = ""; public string ValueType { get; init; } = ""; }

public sealed class RegistryKeyUpdate;

public sealed class Url;

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

public readonly record struct AdversaryAssetId(long Value);

public readonly record struct VictimAssetId(long Value);
