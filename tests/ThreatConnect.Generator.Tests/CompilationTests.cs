using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

public sealed class CompilationTests
{
    private static readonly Lazy<byte[]> s_library = new(() => EmittedCode.Compile(
        "Library", GeneratorRunner.Run(GeneratorInput.Document(TestData.Document)).Files.Values, TestData.Stubs));

    private static readonly Lazy<byte[]> s_consumer = new(() => EmittedCode.Compile(
        "Consumer",
        GeneratorRunner.Run(GeneratorInput.Instance).Files.Values,
        [TestData.Consumer("OnStubs")],
        s_library.Value));

    [Fact]
    public void What_is_made_from_the_document_compiles_without_a_warning() => s_library.Value.Should().NotBeEmpty();

    [Fact]
    public void What_is_made_from_an_instance_compiles_outside_of_the_library() => s_consumer.Value.Should().NotBeEmpty();

    [Theory]
    [InlineData("Address", "Voodoo Doll/voodooDolls/voodooDoll=Zombie")]
    [InlineData("SeveralKeys", "Badge/badges/badge=A1 : STAFF")]
    [InlineData("Create", "Badge=A1, Access Level=STAFF, rating 3")]
    [InlineData("Read", "Zombie")]
    [InlineData("ResourceList", "Voodoo Doll/voodooDolls/voodooDoll")]
    [InlineData("Type", "Badge")]
    [InlineData("Option", "Staff & Guests")]
    [InlineData("Reference", "Badge/badges/badge=A1 : STAFF")]
    [InlineData("Attribute", "Severity, 500: Low, High, \"Worst\"")]
    [InlineData("Association", "hostToBadge=Host to Badge, encrypt")]
    [InlineData("WrongValue", "VoodooDollCreate.DollName")]
    public void What_is_made_from_an_instance_runs(string method, string expected) =>
        EmittedCode.Run("Program", method, s_consumer.Value, s_library.Value).Should().Be(expected);
}
