using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

public sealed class CompilationTests
{
    [Fact]
    public void What_is_made_from_the_document_compiles_without_a_warning() =>
        EmittedCode.Compile("Library", GeneratorRunner.Run(GeneratorInput.Document(TestData.Document)).Files.Values, TestData.Stubs)
            .Should().NotBeEmpty();

    [Fact]
    public void What_is_made_from_an_instance_compiles_outside_of_the_library() =>
        EmittedCode.Compile("Consumer", GeneratorRunner.Run(GeneratorInput.Instance).Files.Values, [], EmittedCode.Library)
            .Should().NotBeEmpty();
}
