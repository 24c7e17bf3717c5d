namespace ThreatConnect.Generator.Tests.Running;

/// <summary>Puts a fault into a file that is in order.</summary>
internal static class Document
{
    /// <summary>What the generator says of the document with one edit, without the path of the file.</summary>
    public static IReadOnlyList<string> Diagnose(string old, string @new) =>
        [.. RunEdited(old, @new).Diagnostics.Select(line => line[GeneratorInput.DocumentPath.Length..])];

    /// <summary>The run over the document with one edit.</summary>
    public static GeneratorRun RunEdited(string old, string @new) =>
        GeneratorRunner.RunWithDiagnostics(GeneratorInput.Document(Replace(TestData.Document, old, @new)));

    /// <summary>What the generator says of the types of an instance with one edit, without the path of the file.</summary>
    public static IReadOnlyList<string> DiagnoseTypes(string old, string @new) =>
    [
        .. GeneratorRunner.RunWithDiagnostics(GeneratorInput.Types(Replace(TestData.InstanceTypes, old, @new)))
            .Diagnostics.Select(line => line[GeneratorInput.TypesPath.Length..]),
    ];

    /// <summary>What the generator says of the attribute types of an instance with one edit, without the path of the file.</summary>
    public static IReadOnlyList<string> DiagnoseAttributes(string old, string @new) =>
    [
        .. GeneratorRunner.RunWithDiagnostics(GeneratorInput.Attributes(Replace(TestData.AttributeTypes, old, @new)))
            .Diagnostics.Select(line => line[GeneratorInput.AttributesPath.Length..]),
    ];

    /// <summary>What the generator says of the association types of an instance with one edit, without the path of the file.</summary>
    public static IReadOnlyList<string> DiagnoseAssociations(string old, string @new) =>
    [
        .. GeneratorRunner.RunWithDiagnostics(GeneratorInput.Associations(Replace(TestData.AssociationTypes, old, @new)))
            .Diagnostics.Select(line => line[GeneratorInput.AssociationsPath.Length..]),
    ];

    // An edit of a place that is not there, or there twice, would make the test say something else than it means.
    private static string Replace(string text, string old, string @new)
    {
        var start = text.IndexOf(old, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, "{0} must be there to be replaced", old);
        text.IndexOf(old, start + 1, StringComparison.Ordinal).Should().Be(-1, "{0} must be there once", old);
        return text.Remove(start, old.Length).Insert(start, @new);
    }
}
