using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

/// <summary>The namespace of what is made for a project, and projects that see each other.</summary>
public sealed class NamespaceTests
{
    private static readonly Lazy<byte[]> s_first = new(() => Compile("First", "Acme.First", []));

    [Theory]
    [InlineData(null, "ThreatConnect.Custom")]
    [InlineData("", "ThreatConnect.Custom")]
    [InlineData("  ", "ThreatConnect.Custom")]
    [InlineData("Acme", "Acme")]
    [InlineData("Acme.ThreatConnect.Indicators", "Acme.ThreatConnect.Indicators")]
    [InlineData("ThreatConnect", "ThreatConnect")]
    public void Files_of_a_project_are_in_the_namespace_that_it_names(string? property, string expected)
    {
        var run = GeneratorRunner.Run(GeneratorInput.Instance with { Namespace = property });

        run.Files.Should().HaveCount(4);
        run.Files.Values.Should().OnlyContain(code => code.Contains($"\nnamespace {expected};\n"));
        EmittedCode.Compile("Consumer", run.Files.Values, [], EmittedCode.Library).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("Acme-Intelligence")]
    [InlineData("Acme..Intelligence")]
    [InlineData("Acme.event")]
    [InlineData("Acme; class C { }")]
    [InlineData("4cme")]
    public void What_is_no_namespace_is_named_and_not_used(string property)
    {
        var run = GeneratorRunner.RunWithDiagnostics(GeneratorInput.Instance with { Namespace = property });

        run.Diagnostics.Should().Equal(
            $"(1,1): TCG021: The property ThreatConnectNamespace of the project is '{property}', which is not a valid namespace; "
            + "write identifiers with dots between them, such as Acme.Intelligence");
        run.Files.Values.Should().OnlyContain(code => code.Contains("\nnamespace ThreatConnect.Custom;\n"));
    }

    [Fact]
    public void The_library_stays_where_it_is() =>
        GeneratorRunner.Run(GeneratorInput.Document(TestData.Document) with { Namespace = "Acme" }).Files.Values
            .Should().OnlyContain(code => code.Contains("\nnamespace ThreatConnect;\n"));

    [Fact]
    public void Two_projects_with_the_same_types_in_two_namespaces_do_not_disturb_each_other() =>
        EmittedCode.Run("Program", "Use", Compile("Second", "Acme.Second", [Program("Acme.Second")], s_first.Value), s_first.Value)
            .Should().Be("Acme.Second.BadgeCollection of Second");

    [Fact]
    public void A_project_uses_the_types_of_another_that_it_refers_to() =>
        EmittedCode.Run(
            "Program",
            "Use",
            EmittedCode.Compile("Second", [], [Program("Acme.First")], EmittedCode.Library, s_first.Value),
            s_first.Value)
            .Should().Be("Acme.First.BadgeCollection of First");

    [Fact]
    public void Two_projects_with_the_same_types_in_one_namespace_hear_of_it_only_where_a_program_uses_them()
    {
        var files = GeneratorRunner.Run(GeneratorInput.Instance with { Namespace = "Acme.First" }).Files.Values.ToList();

        EmittedCode.Diagnose("Second", files, [], EmittedCode.Library, s_first.Value).Should().BeEmpty();
        EmittedCode.Diagnose("Second", files, [Program("Acme.First")], EmittedCode.Library, s_first.Value)
            .Should().ContainSingle().Which.Should().BeOneOf("CS9286", "CS9339");
    }

    private static byte[] Compile(string assembly, string @namespace, string[] handWritten, params byte[][] references) =>
        EmittedCode.Compile(
            assembly,
            GeneratorRunner.Run(GeneratorInput.Instance with { Namespace = @namespace }).Files.Values,
            handWritten,
            [EmittedCode.Library, .. references]);

    private static string Program(string @namespace) => $$"""
        #pragma warning disable CS1591 // A program has no documentation.
        using ThreatConnect;
        using {{@namespace}};

        public static class Program
        {
            public static string Use()
            {
                using var http = new System.Net.Http.HttpClientHandler();
                var uri = new System.Uri("https://example.com/api");
                var client = new ThreatConnectClient(uri, new ApiTokenCredential("token"), new() { PrimaryHandler = http });
                var badges = client.InOwner("Org").Indicators.Badges.GetType();
                return $"{badges.FullName} of {badges.Assembly.GetName().Name}";
            }
        }
        """;
}
