namespace ThreatConnect.Generator.Parsing;

/// <summary>
/// Names that derive from the name of a model. A model has the suffix <c>Entity</c> where .NET imports its bare name, such as <c>FileEntity</c>;
/// the derived names, such as <c>FileFilter</c>, need none.
/// </summary>
internal static class DerivedNames
{
    private const string Suffix = "Entity";

    /// <summary>What the names of the types around a model begin with.</summary>
    public static string StemOf(string model) =>
        model.Length > Suffix.Length && model.EndsWith(Suffix, StringComparison.Ordinal) ? model.Substring(0, model.Length - Suffix.Length) : model;
}
