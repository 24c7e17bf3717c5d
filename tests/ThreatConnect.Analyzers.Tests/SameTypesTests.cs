using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ThreatConnect.Analyzers.Tests.Running;

namespace ThreatConnect.Analyzers.Tests;

/// <summary>TCA008: a project that makes types of an instance which it has from another project already.</summary>
public sealed class SameTypesTests
{
    private const string Attributes = "public static class AttributeTypes;";

    private const string Badge = """
        public sealed class BadgeCreate : global::ThreatConnect.IIndicatorCreate
        {
            global::ThreatConnect.Resources.ResourceType global::ThreatConnect.IIndicatorCreate.ResourceType => null!;
            string global::ThreatConnect.IIndicatorCreate.Summary => "";
        }
        """;

    [Theory]
    [InlineData(Attributes, null, "ThreatConnect.Custom", "ThreatConnect.Custom.AttributeTypes")]
    [InlineData(Badge, "", "ThreatConnect.Custom", "ThreatConnect.Custom.BadgeCreate")]
    [InlineData(Badge + Attributes, " Acme.Intelligence ", "Acme.Intelligence", "Acme.Intelligence.BadgeCreate")]
    public async Task Types_of_the_same_names_are_reported_once_for_each_project_that_has_them(
        string types, string? property, string @namespace, string reported) =>
        (await FindAsync(property, $"namespace {@namespace} {{ {types} }}", $"namespace {@namespace} {{ {types} }}")).Should().Equal(
            $"TCA008 Error: Both this project and Other have {reported}; "
            + "keep the type files in one of them, or set the property ThreatConnectNamespace of this project to another namespace");

    [Theory]
    [InlineData(null, "namespace ThreatConnect.Custom { " + Attributes + " }", "namespace Acme { " + Attributes + " }")]
    [InlineData("Acme", "namespace Acme { " + Badge + " }", "namespace ThreatConnect.Custom { " + Badge + " }")]
    [InlineData(null, "namespace ThreatConnect.Custom { " + Badge + " }", "namespace ThreatConnect.Custom { " + Attributes + " }")]
    [InlineData(
        null, "namespace ThreatConnect.Custom { " + Attributes + " }", "namespace ThreatConnect.Custom { static class AttributeTypes; }")]
    [InlineData(null, "public class Own;", "namespace ThreatConnect.Custom { " + Attributes + " }")]
    [InlineData(null, "namespace ThreatConnect.Custom { public class Helper; }", "namespace ThreatConnect.Custom { public class Helper; }")]
    public async Task Types_of_other_names_or_of_one_project_alone_are_none(string? property, string own, string others) =>
        (await FindAsync(property, own, others)).Should().BeEmpty();

    private static async Task<IEnumerable<string>> FindAsync(string? property, string own, string others)
    {
        var other = Analysis.Compile(others).WithAssemblyName("Other");
        other.GetDiagnostics().Should().NotContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var program = Analysis.Compile(own).AddReferences(other.ToMetadataReference());
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new ProjectOptions(property)),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var found = await program.WithAnalyzers(Analysis.Analyzers, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private sealed class ProjectOptions(string? property) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(property);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties(string? property) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.ThreatConnectNamespace" ? property : null;
            return value is not null;
        }
    }
}
