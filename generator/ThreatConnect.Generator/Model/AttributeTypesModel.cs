namespace ThreatConnect.Generator.Model;

// The attribute types of an instance, which stand in one class.
internal sealed record AttributeTypesModel(EquatableArray<AttributeTypeModel> Types);
