namespace ThreatConnect.Generator.Tests.Running;

// Puts an error into a valid file.
internal static class Document
{
    // The diagnostics of the document with one edit, without the path of the file.
    public static IReadOnlyList<string> Diagnose(string old, string @new) =>
        [.. RunEdited(old, @new).Diagnostics.Select(line => line[GeneratorInput.DocumentPath.Length..])];

    // The run over the document with one edit.
    public static GeneratorRun RunEdited(string old, string @new) =>
        GeneratorRunner.RunWithDiagnostics(GeneratorInput.Document(Replace(TestData.Document, old, @new)));

    // The diagnostics of the types of an instance with one edit, without the path of the file.
    public static IReadOnlyList<string> DiagnoseTypes(string old, string @new) =>
    [
        .. GeneratorRunner.RunWithDiagnostics(GeneratorInput.Types(Replace(TestData.InstanceTypes, old, @new)))
            .Diagnostics.Select(line => line[GeneratorInput.TypesPath.Length..]),
    ];

    // The diagnostics of the attribute types of an instance with one edit, without the path of the file.
    public static IReadOnlyList<string> DiagnoseAttributes(string old, string @new) =>
    [
        .. GeneratorRunner.RunWithDiagnostics(GeneratorInput.Attributes(Replace(TestData.AttributeTypes, old, @new)))
            .Diagnostics.Select(line => line[GeneratorInput.AttributesPath.Length..]),
    ];

    // The diagnostics of the association types of an instance with one edit, without the path of the file.
    public static IReadOnlyList<string> DiagnoseAssociations(string old, string @new) =>
    [
        .. GeneratorRunner.RunWithDiagnostics(GeneratorInput.Associations(Replace(TestData.AssociationTypes, old, @new)))
            .Diagnostics.Select(line => line[GeneratorInput.AssociationsPath.Length..]),
    ];

    // The text must occur exactly once, so that the test edits what it means.
    private static string Replace(string text, string old, string @new)
    {
        var start = text.IndexOf(old, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, "{0} must be there to be replaced", old);
        text.IndexOf(old, start + 1, StringComparison.Ordinal).Should().Be(-1, "{0} must be there once", old);
        return text.Remove(start, old.Length).Insert(start, @new);
    }
}
