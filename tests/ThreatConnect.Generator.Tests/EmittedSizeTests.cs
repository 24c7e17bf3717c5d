using System.Text.Json;
using ThreatConnect.Generator.Tests.Running;

namespace ThreatConnect.Generator.Tests;

// The compiler binds what is emitted again at each edit of the user's code, so the code of many types must stay small. What an edit costs is
// measured by hand: tests/ThreatConnect.Benchmarks, "edit".
public sealed class EmittedSizeTests
{
    private const int Types = 200;

    // Before the bodies went to the library: 200 files, 9,178 characters and 198 lines for each type, 7 types of the compiler and 6 blocks.
    [Fact]
    public void Many_types_are_one_file_of_less_than_half_the_size_it_once_had()
    {
        var rows = Enumerable.Range(0, Types).Select(ManyTypes.Row);
        var run = GeneratorRunner.Run(GeneratorInput.Types($$"""{ "indicatorType": [{{string.Join(',', rows)}}] }"""));

        var code = run.Files.Should().ContainSingle().Subject.Value;
        (code.Length / Types).Should().BeLessThan(4_450);
        (code.Split('\n').Length / Types).Should().BeLessThan(78);
        Count(code, "extension(").Should().Be(6, "the compiler makes several types of each block");
        Count(code, "=> new(").Should().BeLessThan(5 * Types, "the other bodies are in the library");
    }

    private static int Count(string code, string part) => code.Split(part).Length - 1;

    // Of ten types, six have one value, three have two and one has three; the second value is selected from four.
    private static class ManyTypes
    {
        public static string Row(int index)
        {
            var row = new Dictionary<string, string>
            {
                ["name"] = $"Type {index:000}",
                ["custom"] = "true",
                ["apiBranch"] = $"type{index:000}s",
                ["apiEntity"] = $"type{index:000}",
                ["casePreference"] = (index % 3) switch { 0 => "upper", 1 => "lower", _ => "sensitive" },
            };
            for (var value = 1; value <= (index % 10) switch { < 6 => 1, < 9 => 2, _ => 3 }; value++)
            {
                row[$"value{value}Label"] = $"Label {index} {(char)('A' + value - 1)}";
                row[$"value{value}Type"] = value == 2 ? "selectone" : "text";
                row[$"value{value}Option"] = value == 2 ? "One;Two;Three;Four" : "";
            }

            return JsonSerializer.Serialize(row);
        }
    }
}
