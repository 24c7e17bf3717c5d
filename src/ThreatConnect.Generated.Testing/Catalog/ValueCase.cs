namespace ThreatConnect.Testing.Catalog;

internal enum ValueCase
{
    Sensitive,
    Lower,
    Upper,
}
