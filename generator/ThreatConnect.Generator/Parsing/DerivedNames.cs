namespace ThreatConnect.Generator.Parsing;

// Names that derive from the name of a model. A model has the suffix Entity where .NET imports its bare name, such as FileEntity; the
// derived names, such as FileFilter, need none.
internal static class DerivedNames
{
    private const string Suffix = "Entity";

    // What the names of the types around a model begin with.
    public static string StemOf(string model) =>
        model.Length > Suffix.Length && model.EndsWith(Suffix, StringComparison.Ordinal) ? model.Substring(0, model.Length - Suffix.Length) : model;
}
