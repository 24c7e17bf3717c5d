namespace ThreatConnect.Generator.Model;

/// <summary>The attribute types of an instance, which stand in one class.</summary>
internal sealed record AttributeTypesModel(EquatableArray<AttributeTypeModel> Types);
