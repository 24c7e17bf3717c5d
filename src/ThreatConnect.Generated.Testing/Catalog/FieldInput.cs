namespace ThreatConnect.Testing.Catalog;

internal enum FieldInput
{
    Optional,
    RequiredOnCreate,
    RequiredAlways,
    ReadOnly,
}
