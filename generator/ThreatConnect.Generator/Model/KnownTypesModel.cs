namespace ThreatConnect.Generator.Model;

/// <summary>The names and branches of all types, and nothing else: what a single type looks like does not matter to it.</summary>
internal sealed record KnownTypesModel(EquatableArray<KnownTypeModel> Groups, EquatableArray<KnownTypeModel> Indicators);
