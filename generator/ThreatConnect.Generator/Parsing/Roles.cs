namespace ThreatConnect.Generator.Parsing;

// What a name is for, as messages say it.
internal static class Roles
{
    public const string Type = "C# type";
    public const string Property = "C# property";
    public const string TypeName = "type name";
    public const string Branch = "branch";
    public const string Entity = "entity";
    public const string Model = "model";
    public const string Filter = "filter";
    public const string Key = "key";
}
