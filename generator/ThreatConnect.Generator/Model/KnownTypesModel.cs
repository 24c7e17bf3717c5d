namespace ThreatConnect.Generator.Model;

// The names and branches of all types, and nothing else: what a single type looks like does not matter to it.
internal sealed record KnownTypesModel(EquatableArray<KnownTypeModel> Groups, EquatableArray<KnownTypeModel> Indicators);
